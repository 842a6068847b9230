package dev.recourse.spring.boot;

import dev.recourse.spring.server.MvcProblems;
import dev.recourse.spring.server.WebFluxErrors;
import dev.recourse.spring.server.WebFluxProblems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Makes a service answer a {@link dev.recourse.engine.RecourseException} with the problem document of its code. */
@AutoConfiguration
public final class RecourseServerAutoConfiguration {

    /** Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DispatcherServlet.class)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static final class Mvc {

        @Bean
        @ConditionalOnMissingBean
        MvcProblems recourseMvcProblems() {
            return new MvcProblems();
        }
    }

    /** WebFlux. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DispatcherHandler.class)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static final class WebFlux {

        @Bean
        @ConditionalOnMissingBean
        WebFluxErrors recourseWebFluxErrors(ObjectProvider<LocaleContextResolver> resolver) {
            return new WebFluxErrors(resolver.getIfUnique(AcceptHeaderLocaleContextResolver::new));
        }

        @Bean
        @ConditionalOnMissingBean
        WebFluxProblems recourseWebFluxProblems(WebFluxErrors errors) {
            return new WebFluxProblems(errors);
        }
    }
}
