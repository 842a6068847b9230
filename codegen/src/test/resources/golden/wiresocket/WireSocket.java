// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.engine.HintRule;
import dev.recourse.engine.Limits;
import dev.recourse.engine.Policy;
import dev.recourse.engine.RedirectRules;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The policy of the catalog WireSocket. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class WireSocket {

    /** The fingerprint of the catalog that this package was generated from: 64 hexadecimal digits. */
    public static final String FINGERPRINT = "284badd3bed5d3eb2ccab750aa59a7230db9ddbc5e76a0b90be3ee3b9b1e6a3b";

    private static final Policy POLICY = Policy.builder("wiresocket")
            .limits(Limits.DEFAULT
                    .withRetries(60)
                    .withRefreshes(2)
                    .withRedirects(5)
                    .withSteps(64)
                    .withCallRetries(10)
                    .withCallSteps(15)
                    .withElapsed(Duration.ofMinutes(15))
                    .withSettle(Duration.ofSeconds(10))
                    .withRest(Duration.ofMinutes(10)))
            .hint(HintRule.floor(0.1))
            .redirects(RedirectRules.of(List.of("wss"), List.of("*.wiresocket.net", "*.wiresocket.com")))
            .domain(CloseCodeData.policy())
            .domain(DashboardErrorData.policy())
            .domain(DataplaneErrorData.policy())
            .domain(TokenErrorData.policy())
            .domain(TransportErrorData.policy())
            .build();

    private WireSocket() {}

    /** {@return the policy, always the same instance} */
    public static Policy policy() {
        return POLICY;
    }

    /** {@return the policy, with the names and digests of the files that it was generated from} */
    public static GeneratedCatalog catalog() {
        return GeneratedCatalog.of(POLICY, FINGERPRINT, """
                921598c350d44654cef9e5c2c4506dd36a87683980af182cb36e71b680337d90  wiresocket.yaml
                1bb109bd9a1374e2fcd4cbd45620db10131b9a86b5aa7fec57a06e271277ec7a  standard.yaml
                9d8593c72989471a11389c842acf410054612ff2c2b94916bc908af462fec097  standard.de.yaml
                d5d6ff40f4c4c8821aef3dfb921bc0d7e9e21ab843b81d8dee7b86460993adad  standard.fr.yaml
                d5d3b6129147942d88b0db9935cac0cec2af7fdf875fcb55e9d8fbaab91fd91c  standard.es.yaml
                c639386dffb78d5a0c11cf2243209dbc7537f076653cbe04b7481892a091d59b  standard.ja.yaml
                1daae5cb58ecf0533a2f2aedf6b6556a49a02fb2e2ae55a3051b4a7fc65273a8  standard.zh.yaml
                803e43243a42d4995a9056501f68f2a733d350e20d29d797e2257a6b67febba5  wiresocket.de.yaml
                b8ab9f3570cff7dcb724e80b960e7ab5e1ad8a9e9d9623ac0adcee3f41dec16b  wiresocket.fr.yaml
                4e5a48f48a7be377106f0d1cc653f43bb71c3e89a00396905cf00afd390fded3  wiresocket.es.yaml
                6bb01a984abdaf889855258d29064eb3d2d10e4827e95d1a5160228abc57e66f  wiresocket.ja.yaml
                cfc98952bec04cd2347d5772f1b7359c5a1c97cb2791e0eafc98e62bb9a56ab1  wiresocket.zh.yaml
                """);
    }
}
