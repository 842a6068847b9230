package dev.recourse.spring.boot;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;

/**
 * What both ends have in common: policies, which {@code recourse.overrides} changes, and the recoveries of clients
 * under the application's {@link Policy}.
 */
@AutoConfiguration
@EnableConfigurationProperties(RecourseProperties.class)
@ImportRuntimeHints(RecourseRuntimeHints.class)
public final class RecourseAutoConfiguration {

    @Bean
    static PolicyOverrides recoursePolicyOverrides(Environment environment) {
        return new PolicyOverrides(environment);
    }

    @Bean
    PropertiesCheck recoursePropertiesCheck(
            Environment environment, ObjectProvider<Policy> policies, ObjectProvider<CallEndpoints> endpoints) {
        return new PropertiesCheck(environment, policies, endpoints);
    }

    @Bean
    @ConditionalOnSingleCandidate(Policy.class)
    @ConditionalOnMissingBean
    CallRecoveries recourseCallRecoveries(
            Policy policy,
            RecourseProperties properties,
            ObjectProvider<TokenSource> tokens,
            ObjectProvider<RecoveryListener> listeners) {
        CallRecoveries.Builder recoveries = CallRecoveries.builder(policy)
                .listener(RecoveryListener.of(listeners.orderedStream().toArray(RecoveryListener[]::new)));
        tokens.ifAvailable(recoveries::tokens);
        if (properties.deadline() != null) {
            try {
                recoveries.deadline(properties.deadline());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("recourse.deadline: " + e.getMessage(), e);
            }
        }
        if (properties.sharedRest()) {
            recoveries.sharedRest();
        }
        return recoveries.build();
    }

    @Bean
    @ConditionalOnSingleCandidate(Policy.class)
    @ConditionalOnMissingBean
    CallEndpoints recourseCallEndpoints(Policy policy, RecourseProperties properties) {
        return properties.endpoints(policy);
    }
}
