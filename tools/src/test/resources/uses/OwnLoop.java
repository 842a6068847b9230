import dev.recourse.engine.Decision;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.time.Duration;

/** The machine alone, for a client of your own. */
final class OwnLoop {

    private State state = WireSocket.policy().start();

    String onClose(int code, String reason, long nowMillis, double random) {
        Decision decision = state.on(CloseCode.lookup(code).failed(reason), nowMillis, random);
        state = decision.state();
        return decision.match(new Decision.Cases<>() {
            @Override
            public String retry(Retry retry) {
                return "connect again in " + retry.delay();
            }

            @Override
            public String refresh(Refresh refresh) {
                return "renew the token in " + refresh.delay();
            }

            @Override
            public String redirect(Redirect redirect) {
                return "connect to " + redirect.target() + " in " + redirect.delay();
            }

            @Override
            public String giveUp(GiveUp giveUp) {
                return "stop: " + giveUp.cause() + giveUp.advisory().map(delay -> ", try again in " + delay).orElse("");
            }
        });
    }

    static Duration delay(Decision decision) {
        return decision instanceof Step step ? step.delay() : Duration.ZERO;
    }

    void onReady(long nowMillis) {
        state = state.ready(nowMillis);
    }
}
