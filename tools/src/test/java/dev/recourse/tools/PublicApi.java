package dev.recourse.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The public API as its sources declare it: the public and protected members of the types in exported packages. A
 * method that overrides another is listed where it is first declared.
 */
final class PublicApi {

    private static final Set<Modifier> SHOWN =
            Set.of(Modifier.PROTECTED, Modifier.ABSTRACT, Modifier.DEFAULT, Modifier.STATIC);
    private static final Map<Tree.Kind, String> KINDS = Map.of(
            Tree.Kind.CLASS, "class",
            Tree.Kind.INTERFACE, "interface",
            Tree.Kind.ENUM, "enum",
            Tree.Kind.RECORD, "record",
            Tree.Kind.ANNOTATION_TYPE, "@interface");

    private final SortedMap<String, List<String>> packages = new TreeMap<>();
    private final Set<String> nullMarked = new TreeSet<>();
    private final List<String> parametersCalledOther = new ArrayList<>();

    /** Reads the sources in these folders; with a {@code module-info}, only the packages that it exports. */
    void read(List<Path> folders) throws IOException {
        List<CompilationUnitTree> units = parsed(folders);
        Set<String> exported = new TreeSet<>();
        units.stream()
                .filter(unit -> unit.getModule() != null)
                .flatMap(unit -> unit.getModule().getDirectives().stream())
                .filter(ExportsTree.class::isInstance)
                .forEach(exports ->
                        exported.add(((ExportsTree) exports).getPackageName().toString()));
        for (CompilationUnitTree unit : units) {
            String name = String.valueOf(unit.getPackageName());
            if (exported.contains(name)) {
                if (unit.getPackageAnnotations().stream().map(PublicApi::name).anyMatch("NullMarked"::equals)) {
                    nullMarked.add(name);
                }
                List<String> lines = packages.computeIfAbsent(name, key -> new ArrayList<>());
                unit.getTypeDecls().stream()
                        .filter(ClassTree.class::isInstance)
                        .map(ClassTree.class::cast)
                        .filter(type -> isVisible(type.getModifiers(), false))
                        .forEach(type -> list(type, type.getSimpleName().toString(), lines));
            }
        }
    }

    private static List<CompilationUnitTree> parsed(List<Path> folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        sources.sort((a, b) -> a.getFileName().compareTo(b.getFileName()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<CompilationUnitTree> units = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(units::add);
        }
        return units;
    }

    /** The listing: package by package, type by type, members as declared. */
    String text() {
        return packages.entrySet().stream()
                .map(entry -> "package " + entry.getKey() + "\n" + String.join("", entry.getValue()))
                .collect(joining("\n"));
    }

    Set<String> packages() {
        return packages.keySet();
    }

    Set<String> nullMarkedPackages() {
        return nullMarked;
    }

    List<String> parametersCalledOther() {
        return parametersCalledOther;
    }

    private void list(ClassTree type, String name, List<String> lines) {
        lines.add("\n" + header(type, name) + "\n");
        boolean open = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        List<String> components = components(type)
                .map(VariableTree::getName)
                .map(Object::toString)
                .toList();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && isVisible(method.getModifiers(), open)) {
                check(method, name);
                if (!isImplied(method, components)) {
                    lines.add("    " + method(method, type.getSimpleName().toString()) + "\n");
                }
            } else if (member instanceof VariableTree field && isVisible(field.getModifiers(), open)) {
                lines.add("    " + field(field, name) + "\n");
            }
        }
        if (type.getKind() == Tree.Kind.CLASS && type.getMembers().stream().noneMatch(PublicApi::isConstructor)) {
            lines.add("    " + type.getSimpleName() + "()\n");
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree nested && isVisible(nested.getModifiers(), open)) {
                list(nested, name + "." + nested.getSimpleName(), lines);
            }
        }
    }

    private void check(MethodTree method, String type) {
        boolean named = method.getParameters().stream()
                .anyMatch(parameter -> parameter.getName().contentEquals("other"));
        if (named && !method.getName().contentEquals("equals")) {
            parametersCalledOther.add(type + "." + method.getName());
        }
    }

    private static boolean isVisible(ModifiersTree modifiers, boolean open) {
        return (open && !modifiers.getFlags().contains(Modifier.PRIVATE))
                || modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED);
    }

    private static boolean isConstructor(Tree member) {
        return member instanceof MethodTree method && method.getName().contentEquals("<init>");
    }

    /** An override, or a record's canonical constructor or accessor. */
    private static boolean isImplied(MethodTree method, List<String> components) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> parameter.getName().toString())
                .toList();
        return isAnnotated(method.getModifiers(), "Override")
                || (isConstructor(method) && !components.isEmpty() && parameters.equals(components))
                || (parameters.isEmpty() && components.contains(method.getName().toString()));
    }

    private static boolean isAnnotated(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream().map(PublicApi::name).anyMatch(annotation::equals);
    }

    private static String name(AnnotationTree annotation) {
        return simple(annotation.getAnnotationType().toString());
    }

    private static String header(ClassTree type, String name) {
        String components = type.getKind() == Tree.Kind.RECORD
                ? components(type).map(PublicApi::parameter).collect(joining(", ", "(", ")"))
                : "";
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
        String superclass = type.getExtendsClause() == null ? "" : " extends " + type.getExtendsClause();
        return simple(modifiers(type.getModifiers(), Set.of(Modifier.ABSTRACT, Modifier.SEALED, Modifier.FINAL))
                + KINDS.get(type.getKind())
                + " "
                + name
                + typeParameters(type.getTypeParameters())
                + components
                + superclass
                + list(isInterface ? " extends " : " implements ", type.getImplementsClause())
                + list(" permits ", type.getPermitsClause()));
    }

    private static Stream<VariableTree> components(ClassTree type) {
        return type.getKind() != Tree.Kind.RECORD
                ? Stream.of()
                : type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast)
                        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    private static String method(MethodTree method, String type) {
        String start = isConstructor(method) ? type : method.getReturnType() + " " + method.getName();
        String typeParameters = typeParameters(method.getTypeParameters());
        return simple(modifiers(method.getModifiers(), SHOWN)
                + (typeParameters.isEmpty() ? "" : typeParameters + " ")
                + start
                + method.getParameters().stream().map(PublicApi::parameter).collect(joining(", ", "(", ")"))
                + list(" throws ", method.getThrows()));
    }

    private static String field(VariableTree field, String type) {
        boolean isConstant = simple(field.getType().toString()).equals(type.substring(type.lastIndexOf('.') + 1))
                && field.toString().startsWith("/*public static final*/");
        return isConstant
                ? field.getName().toString()
                : simple(modifiers(field.getModifiers(), SHOWN) + field.getType() + " " + field.getName());
    }

    private static String parameter(VariableTree parameter) {
        boolean isVariable = parameter.toString().contains("... ");
        String type = parameter.getType().toString();
        return modifiers(parameter.getModifiers(), Set.of())
                + (isVariable ? type.replaceFirst("\\[\\]$", "...") : type)
                + " "
                + parameter.getName();
    }

    private static String modifiers(ModifiersTree modifiers, Set<Modifier> shown) {
        Stream<String> annotations = Stream.of("Nullable", "Deprecated")
                .filter(annotation -> isAnnotated(modifiers, annotation))
                .map(annotation -> "@" + annotation + " ");
        Stream<String> words =
                modifiers.getFlags().stream().filter(shown::contains).map(modifier -> modifier + " ");
        return Stream.concat(annotations, words).collect(joining());
    }

    private static String typeParameters(List<? extends Tree> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Object::toString).collect(joining(", ", "<", ">"));
    }

    private static String list(String before, Collection<? extends Tree> trees) {
        return trees.isEmpty()
                ? ""
                : before + trees.stream().map(Object::toString).collect(joining(", "));
    }

    /** Without the names of packages, and annotations as a person writes them. */
    private static String simple(String text) {
        return text.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z@])", "").replaceAll("(@\\w+)\\(\\)", "$1");
    }
}
