package dev.recourse.spring.boot;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code recourse.endpoints} has any: without them, no client of the application is changed. */
final class OnEndpoints extends SpringBootCondition {

    private static final String PROPERTY = "recourse.endpoints";

    static boolean areIn(Environment environment) {
        return !Binder.get(environment)
                .bind(PROPERTY, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of())
                .isEmpty();
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition(PROPERTY);
        return areIn(context.getEnvironment())
                ? ConditionOutcome.match(message.because("it has endpoints"))
                : ConditionOutcome.noMatch(message.because("it has no endpoint"));
    }
}
