package dev.recourse.spring.boot;

import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.spring.client.RecoveryExchangeFilter;
import dev.recourse.spring.client.RecoveryRequestInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes calls to {@code recourse.endpoints} recover: those of every bean that is a {@link RestClient.Builder}, a
 * {@link RestTemplate} or a {@link WebClient.Builder}. Other clients are built with the beans
 * {@link RecoveryRequestInterceptor} and {@link RecoveryExchangeFilter}.
 */
@AutoConfiguration(after = RecourseAutoConfiguration.class)
@Conditional(OnEndpoints.class)
public final class RecourseClientAutoConfiguration {

    /** Clients that block. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(RestClient.class)
    static final class Blocking {

        @Bean
        @ConditionalOnBean({CallRecoveries.class, CallEndpoints.class})
        @ConditionalOnMissingBean
        RecoveryRequestInterceptor recourseRequestInterceptor(CallRecoveries recoveries, CallEndpoints endpoints) {
            return RecoveryRequestInterceptor.of(recoveries, endpoints);
        }

        @Bean
        static BeanPostProcessor recourseRestClients(ObjectProvider<RecoveryRequestInterceptor> interceptors) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String beanName) {
                    if (bean instanceof RestClient.Builder builder) {
                        builder.requestInterceptors(new LateInterceptor(interceptors)::putInto);
                    } else if (bean instanceof RestTemplate template) {
                        new LateInterceptor(interceptors).putInto(template.getInterceptors());
                    }
                    return bean;
                }
            };
        }
    }

    /** Clients that do not block. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(WebClient.class)
    static final class Reactive {

        @Bean
        @ConditionalOnBean({CallRecoveries.class, CallEndpoints.class})
        @ConditionalOnMissingBean
        RecoveryExchangeFilter recourseExchangeFilter(CallRecoveries recoveries, CallEndpoints endpoints) {
            return RecoveryExchangeFilter.of(recoveries, endpoints);
        }

        @Bean
        static BeanPostProcessor recourseWebClients(ObjectProvider<RecoveryExchangeFilter> filters) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String beanName) {
                    if (bean instanceof WebClient.Builder builder) {
                        builder.filters(new LateFilter(filters)::putInto);
                    }
                    return bean;
                }
            };
        }
    }
}
