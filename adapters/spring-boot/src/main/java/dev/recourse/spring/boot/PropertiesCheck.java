package dev.recourse.spring.boot;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.engine.Policy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Finds properties that would have no effect. */
record PropertiesCheck(
        Environment environment, ObjectProvider<Policy> policies, ObjectProvider<CallEndpoints> endpoints)
        implements SmartInitializingSingleton {

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> known = policies.stream().map(Policy::name).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Object> overrides = Binder.get(environment)
                .bind(PolicyOverrides.PROPERTY, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of());
        overrides.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            PolicyOverrides.property(name) + ": no policy has this name; the policies are " + known);
                });
        if (OnEndpoints.areIn(environment) && endpoints.getIfUnique() == null) {
            throw new IllegalStateException(
                    "recourse.endpoints: there must be one bean of the type Policy, or a primary one, not "
                            + known.size() + "; with several, build an interceptor or filter for each");
        }
    }
}
