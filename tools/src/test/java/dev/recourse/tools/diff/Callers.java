package dev.recourse.tools.diff;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java class that uses everything that is public in generated classes. */
final class Callers {

    private final StringBuilder body = new StringBuilder();
    private int count;

    /** The package of the generated classes, which is replaced by that of others. */
    static final String PACKAGE = "shop_original";

    private Callers() {}

    /** The class {@code Caller} of a package that has the generated classes, too. */
    static String of(List<Class<?>> types) {
        Callers callers = new Callers();
        types.stream().filter(type -> Modifier.isPublic(type.getModifiers())).forEach(callers::use);
        return "package " + PACKAGE + ";\n@SuppressWarnings({\"all\", \"deprecation\"})\npublic final class Caller {\n"
                + callers.body + "}\n";
    }

    private void use(Class<?> type) {
        fields(type);
        for (Constructor<?> constructor : type.getConstructors()) {
            line("static " + name(type) + " f" + count + "(" + parameters(constructor.getGenericParameterTypes(), 0)
                    + ") { return new " + name(type) + "(" + arguments(constructor.getParameterCount(), 0) + "); }");
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !isOfObjects(method)) {
                call(type, method);
            }
        }
        if (type.isEnum()) {
            choice(type);
        }
        if (type.getSimpleName().endsWith("Cases")) {
            implementation(type);
        }
    }

    private static boolean isOfObjects(Method method) {
        return Stream.of("equals", "hashCode", "toString", "values", "valueOf").anyMatch(method.getName()::equals);
    }

    private void fields(Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && !field.isSynthetic()) {
                line("static final Object F" + count + " = " + name(type) + "." + field.getName() + ";");
            }
        }
    }

    private void call(Class<?> type, Method method) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        String generics = type.getTypeParameters().length == 0 ? "" : "<R>";
        String self = isStatic ? "" : name(type) + generics + " self";
        String parameters = parameters(method.getGenericParameterTypes(), self.isEmpty() ? 0 : 1);
        String result = method.getReturnType() == void.class ? "" : "return ";
        line("static " + generics + " "
                + method.getGenericReturnType().getTypeName().replace('$', '.') + " f" + count
                + "(" + self + parameters + ") { " + result + (isStatic ? name(type) : "self") + "."
                + method.getName() + "(" + arguments(method.getParameterCount(), 0) + "); }");
    }

    private void choice(Class<?> type) {
        String cases = Stream.of(type.getEnumConstants())
                .map(constant -> "case " + ((Enum<?>) constant).name() + " -> 1; ")
                .collect(Collectors.joining());
        line("static int f" + count + "(" + name(type) + " code) { return switch (code) { " + cases + "}; }");
    }

    private void implementation(Class<?> type) {
        List<String> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                methods.add("@Override public Integer " + method.getName() + "("
                        + parameters(method.getGenericParameterTypes(), 0) + ") { return 1; }");
            }
        }
        line("static final class C" + count + " implements " + name(type) + "<Integer> { " + String.join(" ", methods)
                + " }");
    }

    private static String parameters(Type[] types, int first) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            parameters.add(types[i].getTypeName().replace('$', '.') + " p" + i);
        }
        String all = String.join(", ", parameters);
        return first > 0 && !all.isEmpty() ? ", " + all : all;
    }

    private static String arguments(int number, int first) {
        return Stream.iterate(first, i -> i + 1).limit(number).map(i -> "p" + i).collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName();
    }

    private void line(String text) {
        body.append("    ").append(text).append('\n');
        count++;
    }
}
