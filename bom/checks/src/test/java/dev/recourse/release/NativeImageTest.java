package dev.recourse.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraalVM's native images get to know what our byte code finds by its name. The processor runs in javac only. */
class NativeImageTest {

    private static final String FOLDER = "META-INF/native-image/";

    /** The keys of each of GraalVM's files that we use, by what contains them. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "reflect-config.json",
                    Set.of(
                            "name",
                            "methods",
                            "fields",
                            "parameterTypes",
                            "allDeclaredConstructors",
                            "allPublicConstructors",
                            "allDeclaredMethods",
                            "allPublicMethods",
                            "allDeclaredFields",
                            "allPublicFields"),
            "resource-config.json", Set.of("resources", "bundles", "includes", "pattern", "name"),
            "proxy-config.json", Set.of("interfaces"),
            "serialization-config.json", Set.of("types", "lambdaCapturingTypes", "proxies", "name"));

    /** What GraalVM's schemas require of those files that are an object; the others are lists. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "resource-config.json", Set.of("resources", "bundles"),
            "serialization-config.json", Set.of("types", "lambdaCapturingTypes"));

    /** Calls that fail in a native image unless metadata says what they will find. */
    private static final Map<String, Set<String>> BY_NAME = Map.of(
            "java.lang.Class",
                    Set.of(
                            "forName",
                            "getMethod",
                            "getMethods",
                            "getDeclaredMethod",
                            "getDeclaredMethods",
                            "getField",
                            "getFields",
                            "getDeclaredField",
                            "getDeclaredFields",
                            "getConstructor",
                            "getConstructors",
                            "getDeclaredConstructor",
                            "getDeclaredConstructors",
                            "getRecordComponents"),
            "java.lang.ClassLoader", Set.of("loadClass"),
            "java.lang.invoke.MethodHandles$Lookup",
                    Set.of("findClass", "findVirtual", "findStatic", "findConstructor", "findVarHandle", "unreflect"),
            "java.lang.reflect.Proxy", Set.of("newProxyInstance"),
            "java.util.ResourceBundle", Set.of("getBundle"),
            "java.util.ServiceLoader", Set.of("load", "loadInstalled"));

    private static final Set<String> RESOURCES = Set.of("getResource", "getResources", "getResourceAsStream");

    private static final Map<Artifact, Jar> JARS = jars();
    private static final JavaClasses CLASSES = classes();

    private static Map<Artifact, Jar> jars() {
        Map<Artifact, Jar> jars = new TreeMap<>((one, two) -> one.id().compareTo(two.id()));
        Set<String> onlyInBuilds = Set.of("recourse-codegen", "recourse-maven-plugin");
        Artifact.jars().stream()
                .filter(artifact -> !onlyInBuilds.contains(artifact.id()))
                .forEach(artifact -> jars.put(artifact, Jar.read(artifact.jar())));
        return jars;
    }

    private static JavaClasses classes() {
        List<JarFile> files = new ArrayList<>();
        for (Artifact artifact : JARS.keySet()) {
            try {
                files.add(new JarFile(artifact.jar().toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ClassFileImporter().importJars(files);
    }

    /** All files of this name, in all jars. */
    private static List<JsonNode> files(String name) {
        return JARS.values().stream()
                .flatMap(jar -> jar.entries().keySet().stream()
                        .filter(file -> file.startsWith(FOLDER) && file.endsWith("/" + name))
                        .map(file -> parse(jar.text(file).orElseThrow())))
                .toList();
    }

    private static JsonNode parse(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    private static Set<String> names(String file) {
        return files(file).stream()
                .flatMap(content -> content.findValuesAsString("name").stream())
                .collect(Collectors.toSet());
    }

    @Test
    void everyFileHasTheKeysThatGraalKnows() {
        Set<String> seen = new TreeSet<>();
        JARS.forEach((artifact, jar) -> jar.entries().keySet().stream()
                .filter(file -> file.startsWith(FOLDER) && file.endsWith(".json"))
                .forEach(file -> {
                    String name = file.substring(file.lastIndexOf('/') + 1);
                    seen.add(name);
                    assertTrue(KEYS.containsKey(name), file);
                    JsonNode content = parse(jar.text(file).orElseThrow());
                    assertTrue(MEMBERS.getOrDefault(name, Set.of()).stream().allMatch(content::has), file);
                    assertEquals(MEMBERS.containsKey(name), content.isObject(), file);
                    Set<String> unknown = keys(content);
                    unknown.removeAll(KEYS.getOrDefault(name, Set.of()));
                    assertEquals(Set.of(), unknown, artifact + "!/" + file);
                }));
        assertTrue(
                seen.containsAll(Set.of("reflect-config.json", "resource-config.json", "serialization-config.json")));
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.properties().forEach(member -> {
            keys.add(member.getKey());
            keys.addAll(keys(member.getValue()));
        });
        if (node.isArray()) {
            node.forEach(element -> keys.addAll(keys(element)));
        }
        return keys;
    }

    /** Anything else that looks up by name needs metadata, and then a line here. */
    @Test
    void onlyGeneratedCatalogsAreFoundByName() {
        Set<String> callers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> BY_NAME.getOrDefault(call.getTargetOwner().getName(), Set.of())
                            .contains(call.getName()))
                    .forEach(call -> callers.add(type.getName() + " " + call.getName()));
        }
        assertEquals(
                Set.of(
                        "dev.recourse.engine.GeneratedCatalog forName",
                        "dev.recourse.engine.GeneratedCatalog getMethod"),
                callers);
    }

    @Test
    void everyGeneratedCatalogIsListedWithItsMethod() {
        Set<String> generated = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("PackageCatalog"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("dev.recourse.wiresocket.PackageCatalog"), generated);
        for (JsonNode file : files("reflect-config.json")) {
            for (JsonNode entry : file) {
                if (generated.remove(entry.path("name").asString())) {
                    assertEquals(
                            "catalog",
                            entry.path("methods").path(0).path("name").asString());
                }
            }
        }
        assertEquals(Set.of(), generated);
    }

    /** What may be loaded is included, and what is included exists. */
    @Test
    void everyResourceIsIncluded() {
        Set<String> loading = CLASSES.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> RESOURCES.contains(call.getName())
                                && Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Module")
                                        .contains(call.getTargetOwner().getName())))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "dev.recourse.catalog.Shipped",
                        "dev.recourse.catalog.cldr.Data",
                        // Only looks for the catalog of the application that it tests.
                        "dev.recourse.testkit.laws.Freshness",
                        "dev.recourse.tools.Catalogs",
                        "dev.recourse.tools.docs.html.Assets",
                        "dev.recourse.tools.docs.html.Machine",
                        "dev.recourse.tools.style.StyleSheet"),
                loading,
                "another class loads resources: are they included?");

        List<String> patterns = files("resource-config.json").stream()
                .flatMap(file -> file.findValuesAsString("pattern").stream())
                .toList();
        List<String> resources = JARS.values().stream()
                .flatMap(jar -> jar.entries().keySet().stream())
                .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                .filter(name -> !name.endsWith("/LICENSE.txt"))
                .toList();
        assertEquals(
                List.of(),
                resources.stream()
                        .filter(name -> patterns.stream().noneMatch(name::matches))
                        .toList());
        assertEquals(
                List.of(),
                patterns.stream()
                        .filter(pattern -> resources.stream().noneMatch(name -> name.matches(pattern)))
                        .toList());
    }

    /** Exceptions are serialisable because they inherit it; ours is because it promises to be. */
    @Test
    void everyTypeThatIsMeantToBeSerialisedIsListed() {
        Set<String> listed = names("serialization-config.json");
        Set<String> serialisable = CLASSES.stream()
                .filter(type ->
                        type.getRawInterfaces().stream().anyMatch(one -> one.isEquivalentTo(Serializable.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(serialisable.contains("dev.recourse.engine.ErrorAnswer"), serialisable::toString);
        serialisable.add("dev.recourse.engine.RecourseException");
        serialisable.removeAll(listed);
        assertEquals(Set.of(), serialisable);

        assertEquals(
                List.of(),
                listed.stream()
                        .filter(name -> name.startsWith("dev.recourse.") && !CLASSES.contain(name))
                        .toList());
    }

    /** The command line: picocli sets the fields of commands, and templates are found by the name of their page. */
    @Test
    void everyCommandAndTemplateIsListed() {
        Set<String> listed = names("reflect-config.json");
        List<String> found = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith("picocli.CommandLine$Command") || isTemplate(type))
                .map(JavaClass::getName)
                .toList();
        assertTrue(found.stream().anyMatch(name -> name.contains("Jte")), found::toString);
        assertTrue(found.stream().anyMatch(name -> name.endsWith("Command")), found::toString);
        assertEquals(
                List.of(), found.stream().filter(name -> !listed.contains(name)).toList());

        List<String> gone = Stream.of("reflect-config.json", "serialization-config.json")
                .flatMap(file -> names(file).stream())
                .filter(name -> name.startsWith("dev.recourse.") && !CLASSES.contain(name))
                .toList();
        assertEquals(List.of(), gone);
    }

    private static boolean isTemplate(JavaClass type) {
        return type.getSimpleName().startsWith("Jte") && type.getSimpleName().endsWith("Generated");
    }
}
