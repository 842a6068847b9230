package dev.recourse.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallEndpoints;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.token.TokenSource;
import dev.recourse.engine.Policy;
import dev.recourse.micrometer.RecoveryMetrics;
import dev.recourse.spring.client.RecoveryExchangeFilter;
import dev.recourse.spring.client.RecoveryRequestInterceptor;
import dev.recourse.wiresocket.WireSocket;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class RecourseAutoConfigurationTest {

    private static final String URL = "recourse.endpoints.dashboard.url=https://api.wiresocket.com";

    private final ApplicationContextRunner empty = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    RecourseAutoConfiguration.class,
                    RecourseClientAutoConfiguration.class,
                    RecourseMetricsAutoConfiguration.class,
                    RecourseServerAutoConfiguration.class));
    private final ApplicationContextRunner application = empty.withBean(Policy.class, WireSocket::policy);

    @Test
    void anApplicationWithoutAPolicyStarts() {
        empty.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CallRecoveries.class));
    }

    @Test
    void anApplicationWithTwoPoliciesHasItsOwnRecoveries() {
        application
                .withBean(
                        "another", Policy.class, () -> Policy.builder("another").build())
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CallRecoveries.class));
    }

    @Test
    void endpointsAreKnownByTheirAddresses() {
        application
                .withPropertyValues(
                        URL,
                        "recourse.endpoints.eu.url=https://eu.example/api",
                        "recourse.endpoints.eu.domain=dataplane")
                .run(context -> {
                    CallEndpoints endpoints = context.getBean(CallEndpoints.class);
                    assertThat(endpoints.route(URI.create("https://api.wiresocket.com/connect/token")))
                            .hasValueSatisfying(
                                    route -> assertThat(route.domain()).isEqualTo("dashboard"));
                    assertThat(endpoints.route(URI.create("https://eu.example/api/x")))
                            .hasValueSatisfying(
                                    route -> assertThat(route.domain()).isEqualTo("dataplane"));
                    assertThat(endpoints.route(URI.create("https://eu.example/other")))
                            .isEmpty();
                });
    }

    @Test
    void aMistakeInAnEndpointNamesItsProperty() {
        application
                .withPropertyValues("recourse.endpoints.orders.url=https://orders.example")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("recourse.endpoints.orders: the policy 'wiresocket' has no HTTP domain"
                                + " 'orders'; set recourse.endpoints.orders.domain to one of [dashboard, dataplane"));
        application
                .withPropertyValues("recourse.endpoints.dashboard.url=ftp://orders.example")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("recourse.endpoints.dashboard.url: "));
    }

    @Test
    void clientsOfTheApplicationRecover() {
        application
                .withPropertyValues(URL)
                .withBean(RestClient.Builder.class, RestClient::builder)
                .withBean(WebClient.Builder.class, WebClient::builder)
                .withBean(RestTemplate.class)
                .run(context -> {
                    assertThat(context)
                            .hasSingleBean(RecoveryRequestInterceptor.class)
                            .hasSingleBean(RecoveryExchangeFilter.class);
                    assertThat(context.getBean(RestTemplate.class).getInterceptors())
                            .hasOnlyElementsOfType(LateInterceptor.class)
                            .hasSize(1);
                    context.getBean(RestClient.Builder.class)
                            .requestInterceptors(all -> assertThat(all)
                                    .hasOnlyElementsOfType(LateInterceptor.class)
                                    .hasSize(1));
                    context.getBean(WebClient.Builder.class)
                            .filters(all -> assertThat(all)
                                    .hasOnlyElementsOfType(LateFilter.class)
                                    .hasSize(1));
                });
    }

    @Test
    void anApplicationWithoutWebFluxOrMicrometerStarts() {
        application
                .withPropertyValues(URL)
                .withClassLoader(new FilteredClassLoader("org.springframework.web.reactive", "io.micrometer"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(RecoveryRequestInterceptor.class)
                        .doesNotHaveBean("recourseExchangeFilter"));
    }

    @Test
    void overridesChangeThePolicy() {
        application
                .withPropertyValues(
                        "recourse.overrides.wiresocket.limits.elapsed=30m",
                        "recourse.overrides.wiresocket.limits.retries=7",
                        "recourse.overrides.wiresocket.backoffs.mine.delays[0]=1s",
                        "recourse.overrides.wiresocket.backoffs.mine.delays[1]=2s",
                        "recourse.overrides.wiresocket.backoffs.mine.jitter=none",
                        "recourse.overrides.wiresocket.domains.close.codes.4004.remedy.retry.backoff=mine",
                        "recourse.overrides.wiresocket.domains.close.codes.4004.remedy.retry.limit=3")
                .run(context -> {
                    Policy policy = context.getBean(Policy.class);
                    assertThat(policy.limits().elapsed()).isEqualTo(Duration.ofMinutes(30));
                    assertThat(policy.limits().retries()).isEqualTo(7);
                    assertThat(policy.row(policy.domain("close").lookup(4004)).toString())
                            .contains("mine");
                });
    }

    @Test
    void aMistakeInOverridesIsNamed() {
        application
                .withPropertyValues("recourse.overrides.wiresocket.limits.elapst=30m")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("recourse.overrides.wiresocket: RC020: unknown key 'elapst'")
                        .hasMessageContaining("did you mean 'elapsed'"));
    }

    @Test
    void overridesNeedTheirLibrary() {
        application
                .withClassLoader(new FilteredClassLoader("dev.recourse.catalog"))
                .withPropertyValues("recourse.overrides.wiresocket.limits.elapsed=30m")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("needs recourse-catalog"));
    }

    @Test
    void recoveriesAreMeasuredBesideTheListenersOfTheApplication() {
        application
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withBean("mine", RecoveryListener.class, () -> new RecoveryListener() {})
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(RecoveryMetrics.class)
                        .getBeans(RecoveryListener.class)
                        .hasSize(2));
    }

    @Test
    void withoutEndpointsNoClientIsChanged() {
        application.withBean(RestTemplate.class).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(RecoveryRequestInterceptor.class);
            assertThat(context.getBean(RestTemplate.class).getInterceptors()).isEmpty();
        });
    }

    /** A source of tokens may itself use the client. */
    @Test
    void aTokenSourceMayBeMadeWithAClient() {
        application
                .withPropertyValues(URL)
                .withBean(RestClient.Builder.class, RestClient::builder)
                .withUserConfiguration(TokensByClient.class)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(CallRecoveries.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class TokensByClient {
        @Bean
        TokenSource tokens(RestClient.Builder builder) {
            assertThat(builder.build()).isNotNull();
            return TokenSource.NONE;
        }
    }

    @Test
    void aPropertyWithoutEffectStopsTheApplication() {
        application
                .withPropertyValues("recourse.overrides.wiresokket.limits.retries=7")
                .run(
                        context -> assertThat(context.getStartupFailure())
                                .hasMessageContaining(
                                        "recourse.overrides.wiresokket: no policy has this name; the policies are [wiresocket]"));
        empty.withPropertyValues(URL)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessageContaining("recourse.endpoints: there must be one bean of the type Policy"));
        application
                .withPropertyValues("recourse.endpoints.dashboard.domain=dashboard")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("recourse.endpoints.dashboard.url is missing"));
        application
                .withPropertyValues("recourse.deadline=0s")
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("recourse.deadline: "));
    }

    @Test
    void theEndpointWithTheLongestPathIsTaken() {
        application
                .withPropertyValues(
                        "recourse.endpoints.a.url=https://api.example",
                        "recourse.endpoints.a.domain=dashboard",
                        "recourse.endpoints.b.url=https://api.example/docs",
                        "recourse.endpoints.b.domain=dataplane")
                .run(context -> assertThat(
                                context.getBean(CallEndpoints.class).route(URI.create("https://api.example/docs/1")))
                        .hasValueSatisfying(
                                route -> assertThat(route.endpoint()).isEqualTo("b")));
    }

    @Test
    void redirectsAreLeftToTheCatalog() {
        application
                .withPropertyValues(URL)
                .withInitializer(new RedirectDefaults())
                .run(context -> assertThat(context.getEnvironment().getProperty("spring.http.clients.redirects"))
                        .isEqualTo("dont-follow"));
        application
                .withInitializer(new RedirectDefaults())
                .run(context -> assertThat(context.getEnvironment().getProperty("spring.http.clients.redirects"))
                        .isNull());
    }
}
