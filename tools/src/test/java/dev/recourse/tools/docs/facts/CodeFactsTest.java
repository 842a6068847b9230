package dev.recourse.tools.docs.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recourse.tools.docs.page.CodePage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeFactsTest {

    @Test
    void everyFactOfTheReferenceIsThere() {
        CodePage page = ExampleSites.code(ExampleSites.WIRESOCKET, "close", "WRONG_REGION");
        assertEquals("4009", page.facts().link().code());
        assertEquals("Wrong Region", page.facts().link().name());
        assertEquals("The document is active in another region.", page.facts().means());
        assertEquals(
                "Read the URL after REDIRECT in the close reason, check it, and reconnect there.",
                page.facts().action());
        assertEquals("redirect to the URL in the reason", page.facts().decision());
        assertEquals(List.of("client"), page.facts().actors());
        assertEquals(
                Optional.of("https://docs.wiresocket.com/data-plane/dataplane#connect-and-catch"),
                page.facts().help());
        assertEquals(
                Optional.of("REDIRECT:wss://other.wiresocket.net/1"),
                page.details().orElseThrow().example());
    }
}
