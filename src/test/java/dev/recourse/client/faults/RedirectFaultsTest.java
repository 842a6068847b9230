package dev.recourse.client.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectFaultsTest extends FaultRun {

    RedirectFaultsTest(Servers kind) {
        super(kind);
    }

    @Test
    void aDeadRegionIsGivenUpAndLeftOnResume() {
        FaultServer dead = server();
        dead.kill();
        FaultServer usual = server().refuse(4009, "REDIRECT:" + dead.ws("/doc"));
        trial.open(() -> usual.ws("/doc"));

        trial.expect("connected", "redirect close/4009");
        trial.waitsAfter(32, "retry close/1006 opening");
        trial.expect("give-up close/1006 opening deadline");
        assertEquals(1, usual.handshakes());

        trial.socket().resume();
        trial.expect("connected");
        assertEquals(2, usual.handshakes());
    }

    @Test
    void aRegionThatComesBackIsReached() {
        FaultServer other = server();
        other.kill();
        FaultServer usual = server().refuse(4009, "REDIRECT:" + other.ws("/doc"));
        trial.open(() -> usual.ws("/doc"));
        trial.expect("connected", "redirect close/4009");
        trial.waitsAfter("retry close/1006 opening");
        trial.expect("retry close/1006 opening");

        other.restart();
        trial.rest();

        trial.expect("connected");
        assertEquals(1, other.handshakes());
    }

    @Test
    void regionsThatRedirectToEachOtherAreGivenUp() {
        FaultServer one = server();
        FaultServer other = server();
        one.refuse(4009, "REDIRECT:" + other.ws("/doc"));
        other.refuse(4009, "REDIRECT:" + one.ws("/there")).refuse(4009, "REDIRECT:" + other.ws("/doc"));
        one.refuse(4009, "REDIRECT:" + other.ws("/doc"));
        trial.open(() -> one.ws("/doc"));

        trial.expect("connected", "redirect close/4009", "connected", "redirect close/4009", "connected");

        trial.expect("give-up close/4009 redirect-loop");
        assertEquals(2, one.handshakes());
        assertEquals(1, other.handshakes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDIRECT:wss://elsewhere.example/doc",
                "REDIRECT:wss://wiresocket.net/doc",
                "REDIRECT:wss://eu.wiresocket.net.elsewhere.example/doc",
                "REDIRECT:wss://user@eu.wiresocket.net/doc",
                "REDIRECT:wss://eu.wiresocket.net/doc#part",
                "REDIRECT:wss://eu.wiresocket.net:0/doc",
                "REDIRECT:ws://eu.wiresocket.net/doc",
                "REDIRECT:https://eu.wiresocket.net/doc",
            })
    void anUnsafeTargetIsGivenUp(String reason) {
        FaultServer server = server().refuse(4009, reason);
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected", "give-up close/4009 redirect-unsafe");
    }

    @Test
    void aTargetThatMayBeCutOffIsGivenUp() {
        FaultServer server = server();
        String reason = "REDIRECT:" + server.ws("/") + "d".repeat(123);
        server.refuse(4009, reason.substring(0, 123));
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected", "give-up close/4009 redirect-unsafe");
        assertEquals(1, server.handshakes());
    }

    @Test
    void aRedirectWithoutATargetIsGivenUp() {
        FaultServer server = server().refuse(4009, "");
        trial.open(() -> server.ws("/doc"));

        trial.expect("connected", "give-up close/4009 redirect-missing");
    }
}
