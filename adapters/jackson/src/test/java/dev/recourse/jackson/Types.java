package dev.recourse.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Generic types. */
final class Types {

    private Types() {}

    static Type map(Type key, Type value) {
        return generic(Map.class, key, value);
    }

    static Type enumMap(Type key, Type value) {
        return generic(EnumMap.class, key, value);
    }

    static Type list(Type element) {
        return generic(List.class, element);
    }

    static Type generic(Class<?> raw, Type... arguments) {
        return new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return arguments;
            }

            @Override
            public Type getRawType() {
                return raw;
            }

            @Override
            public Type getOwnerType() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
