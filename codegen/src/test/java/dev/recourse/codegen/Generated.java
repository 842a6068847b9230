package dev.recourse.codegen;

import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Policy;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The classes that were generated from a catalog, called by name. */
final class Generated {

    private final String packageName;
    private final String prefix;
    private final ClassLoader classes;

    private Generated(String packageName, String prefix, ClassLoader classes) {
        this.packageName = packageName;
        this.prefix = prefix;
        this.classes = classes;
    }

    static Generated from(Examples example, Path folder) {
        return from(
                example.catalog(),
                example.packageName,
                example.compilation(folder).run());
    }

    static Generated from(Catalog catalog, String packageName, Compilation.Outcome outcome) {
        return new Generated(
                packageName, catalog.prefix(), outcome.mustSucceed().load());
    }

    Policy policy() {
        return (Policy) call(prefix, "policy");
    }

    ErrorCode lookup(String enumName, Object code) {
        return (ErrorCode) call(enumName, "lookup", code);
    }

    String message(Decision decision, Locale locale) {
        return (String) call(prefix + "Messages", "of", decision, locale);
    }

    String message(Decision decision, List<Locale> locales) {
        return (String) call(prefix + "Messages", "of", decision, locales);
    }

    /** Calls the public static method of this name that takes these arguments. */
    Object call(String type, String method, Object... arguments) {
        return invoke(Optional.empty(), type, method, arguments);
    }

    /** Calls the public method of this name and type that takes these arguments. */
    Object callOn(Object target, String type, String method, Object... arguments) {
        return invoke(Optional.of(target), type, method, arguments);
    }

    private Object invoke(Optional<Object> target, String type, String method, Object... arguments) {
        for (Method candidate : type(type).getMethods()) {
            if (candidate.getName().equals(method) && accepts(candidate, arguments)) {
                try {
                    return candidate.invoke(target.orElse(null), arguments);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new LinkageError(type + "." + method, e);
                }
            }
        }
        throw new AssertionError(type + " has no " + method + Arrays.toString(arguments));
    }

    private static boolean accepts(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == arguments.length;
        for (int i = 0; fits && i < types.length; i++) {
            Class<?> type = types[i] == int.class ? Integer.class : types[i];
            fits = type.isInstance(arguments[i]);
        }
        return fits;
    }

    Class<?> type(String name) {
        try {
            return Class.forName(packageName + "." + name, true, classes);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
