package dev.recourse.httpclient5;

import dev.recourse.client.RecoveryListener;
import dev.recourse.client.call.CallRecoveries;
import dev.recourse.client.support.Shop;
import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.ScriptedServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;

/** Calls to a shop that is scripted, and what was decided about them. */
abstract class RecoveredCalls implements RecoveryListener {

    final ScriptedServer server =
            ScriptedServer.start().serve("/docs", call -> Answer.status(200).withBody("here"));
    final List<String> decisions = new CopyOnWriteArrayList<>();
    final TestClient client = client(recoveries());

    @Override
    public void decided(Decision decision) {
        decisions.add(decision.kind().text() + " " + decision.failure().code().code());
    }

    CallRecoveries.Builder recoveries() {
        return CallRecoveries.builder(Shop.POLICY).listener(this);
    }

    RecoveryExecHandler handler(CallRecoveries.Builder recoveries) {
        return RecoveryExecHandler.of(recoveries.build()).withEndpoint("shop", server.http("/"));
    }

    TestClient client(CallRecoveries.Builder recoveries) {
        return TestClient.of(handler(recoveries));
    }

    GiveUp giveUp(TestClient asked) {
        return RecoveryExecHandler.giveUp(asked.context()).orElseThrow();
    }

    @AfterEach
    void connectionsAreReleased() {
        client.close();
        server.close();
    }
}
