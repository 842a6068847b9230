package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.engine.Decision;
import dev.recourse.engine.Domain;
import dev.recourse.engine.GiveUpCause;
import dev.recourse.engine.Policy;
import dev.recourse.tools.docs.Catalogs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherCodesTest {

    @Test
    void codesThatAreNotListedAreDecidedToo() {
        assertEquals(
                "Any code that is neither listed nor in one of these ranges: the client gives up at once"
                        + " (not-recoverable).",
                ExampleSites.domain(ExampleSites.WIRESOCKET, "close").otherCodes());
        assertEquals(
                "Any code that is neither listed nor in one of these ranges: the client gives up at once"
                        + " (not-recoverable). A status below 400 that is not listed is not a failure.",
                ExampleSites.domain(ExampleSites.WIRESOCKET, "dashboard").otherCodes());
        assertEquals(
                "Any other code: the client gives up at once (not-recoverable).",
                ExampleSites.domain(ExampleSites.WIRESOCKET, "transport").otherCodes());
        assertEquals(
                "An answer of a token endpoint is decided here only if its status is 400 or 401 and it has one of these"
                        + " codes. Any other one is decided by the service's own domain.",
                ExampleSites.domain(ExampleSites.WIRESOCKET, "oauth").otherCodes());
        assertEquals(
                "A code that is not listed is decided by the status that carries it, if that is listed. Any other code:"
                        + " the client gives up at once (not-recoverable). A status below 400 that is not listed is not a"
                        + " failure.",
                ExampleSites.domain(ExampleSites.shop(), "orders").otherCodes());
    }

    @Test
    void theMachineDecidesAboutCodesThatAreNotListedAsThePagesSay() {
        Policy policy = Catalogs.wiresocket().policy();
        for (String code : List.of("close 2999", "dashboard 418", "transport new")) {
            Domain domain = policy.domain(code.substring(0, code.indexOf(' ')));
            Decision decision = policy.start()
                    .on(domain.lookup(code.substring(code.indexOf(' ') + 1)).failed(), 0, 0);
            assertEquals(
                    Optional.of(GiveUpCause.NOT_RECOVERABLE),
                    decision.explanation().cause(),
                    code);
        }
    }
}
