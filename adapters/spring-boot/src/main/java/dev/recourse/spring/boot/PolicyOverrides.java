package dev.recourse.spring.boot;

import dev.recourse.catalog.OverridesReader;
import dev.recourse.catalog.OverridesReading;
import dev.recourse.catalog.problem.Problem;
import dev.recourse.engine.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Changes each policy of the application by {@code recourse.overrides.NAME}, where NAME is the catalog's. The keys are
 * those of a file of overrides.
 */
final class PolicyOverrides implements BeanPostProcessor, BeanClassLoaderAware {

    static final String PROPERTY = "recourse.overrides";

    private static final String READER = "dev.recourse.catalog.OverridesReader";

    private final Environment environment;
    private @Nullable ClassLoader loader = PolicyOverrides.class.getClassLoader();

    PolicyOverrides(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void setBeanClassLoader(ClassLoader classLoader) {
        loader = classLoader;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof Policy policy ? changed(policy) : bean;
    }

    /** Where the overrides of the policy with this name are. */
    static String property(String policy) {
        return PROPERTY + "." + policy;
    }

    private Policy changed(Policy policy) {
        String property = property(policy.name());
        Map<String, Object> keys = Binder.get(environment)
                .bind(property, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of());
        if (keys.isEmpty()) {
            return policy;
        }
        if (!ClassUtils.isPresent(READER, loader)) {
            throw new IllegalStateException(
                    property + " needs recourse-catalog on the class path; add it, or remove it");
        }
        return Reader.changed(policy, property, keys);
    }

    /** Apart, because an application may lack the library that it needs. */
    private static final class Reader {

        static Policy changed(Policy policy, String property, Map<String, Object> keys) {
            OverridesReading reading = OverridesReader.of(policy).read(typed(keys), property);
            return reading.policy()
                    .orElseThrow(() -> new IllegalStateException(reading.errors().stream()
                            .map(Reader::text)
                            .collect(Collectors.joining("\n", "the overrides are wrong:\n", ""))));
        }

        private static String text(Problem problem) {
            return problem.file() + ": " + problem.id() + ": " + problem.message();
        }

        private static Map<String, Object> typed(Map<?, ?> keys) {
            Map<String, Object> typed = new LinkedHashMap<>();
            keys.forEach((key, value) -> typed.put(String.valueOf(key), typedValue(value)));
            return typed;
        }

        /** What a file would hold: properties are flat texts, and a list is a map of positions there. */
        private static Object typedValue(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return isList(map)
                        ? map.values().stream().map(Reader::typedValue).toList()
                        : typed(map);
            }
            if (value instanceof List<?> list) {
                return list.stream().map(Reader::typedValue).toList();
            }
            String text = String.valueOf(value);
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : text;
        }

        /** Whether the keys are the positions 0, 1, 2 and so on. */
        private static boolean isList(Map<?, ?> map) {
            List<String> positions = new ArrayList<>();
            for (int i = 0; i < map.size(); i++) {
                positions.add(Integer.toString(i));
            }
            return !map.isEmpty()
                    && map.keySet().stream().map(String::valueOf).toList().equals(positions);
        }
    }
}
