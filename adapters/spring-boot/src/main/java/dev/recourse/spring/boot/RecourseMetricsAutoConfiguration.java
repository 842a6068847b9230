package dev.recourse.spring.boot;

import dev.recourse.engine.Policy;
import dev.recourse.micrometer.RecoveryMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Measures the calls that recover, where the application has a {@link MeterRegistry}. */
@AutoConfiguration(
        before = RecourseAutoConfiguration.class,
        afterName = {
            // Of Spring Boot 4, then of 3.5.
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
public final class RecourseMetricsAutoConfiguration {

    @Bean
    @ConditionalOnBean(Policy.class)
    @ConditionalOnSingleCandidate(MeterRegistry.class)
    @ConditionalOnMissingBean
    RecoveryMetrics recourseCallMetrics(MeterRegistry registry) {
        return RecoveryMetrics.ofCalls(registry);
    }
}
