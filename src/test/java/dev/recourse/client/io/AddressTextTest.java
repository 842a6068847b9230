package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource({
        "wss://host:8443/a/b, wss://host:8443/a/b",
        "wss://host?hush, wss://host",
        "wss://host/a?token=hush#hush, wss://host/a",
        "wss://hush:hush@host/a, wss://host/a",
        "ws://hush@my_service:8080/d?hush, ws://my_service:8080/d",
        "wss://[::1]:1/, 'wss://[::1]:1/'",
        "mailto:hush@host, mailto:…",
        "/only/a/path?hush, /only/a/path"
    })
    void anAddressIsShownWithoutItsSecrets(URI address, String shown) {
        assertEquals(shown, AddressText.of(address));
    }

    @Test
    void aLongAddressIsCut() {
        assertTrue(AddressText.of(URI.create("wss://host/" + "a".repeat(5_000))).length() <= 200);
    }

    @ParameterizedTest
    @CsvSource({
        "ws://my_service:8080/d, its host has an underscore",
        "ws://user_name@-/d, its host is not valid",
        "ws:/d, it has no host",
        "/d, it has no scheme",
        "http://host/, its scheme is not ws or wss",
        "ws://host:0/, its port is not between 1 and 65535",
        "ws://host:65536/, its port is not between 1 and 65535"
    })
    void anAddressThatCannotBeUsedIsNamedWithTheCause(URI address, String cause) {
        assertEquals(
                Optional.of(AddressText.of(address) + " cannot be used: " + cause),
                AddressText.refusal(address, List.of("ws", "wss")));
    }

    @ParameterizedTest
    @CsvSource({"ws://host/", "WSS://host:65535?q", "wss://[::1]/"})
    void anAddressThatCanBeUsedIsNotRefused(URI address) {
        assertEquals(Optional.empty(), AddressText.refusal(address, List.of("ws", "wss")));
    }
}
