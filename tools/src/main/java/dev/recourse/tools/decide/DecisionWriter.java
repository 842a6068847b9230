package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.Retry;
import dev.recourse.engine.State;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes decisions as JSON Lines. */
final class DecisionWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** The decision as one line of JSON, with its line feed. */
    byte[] write(SessionEvent event, Decision decision) {
        line.reset();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            ErrorCode code = decision.failure().code();
            State state = decision.state();
            json.writeStartObject();
            json.writeStringProperty("session", event.session());
            json.writeNumberProperty("at", event.at());
            json.writeStringProperty("domain", code.domain().name());
            json.writeStringProperty("code", code.code());
            json.writeStringProperty("name", code.name());
            json.writeStringProperty("decision", decision.kind().text());
            decision.match(new Outcome(json));
            json.writeNumberProperty("retries", state.count(DecisionKind.RETRY));
            json.writeNumberProperty("refreshes", state.count(DecisionKind.REFRESH));
            json.writeNumberProperty("redirects", state.count(DecisionKind.REDIRECT));
            json.writeStringProperty("why", decision.explanation().text());
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    /** Writes the fields that only some decisions have. */
    private record Outcome(JsonGenerator json) implements Decision.Cases<Boolean> {

        @Override
        public Boolean retry(Retry retry) {
            return delay(retry.delayMillis());
        }

        @Override
        public Boolean refresh(Refresh refresh) {
            return delay(refresh.delayMillis());
        }

        @Override
        public Boolean redirect(Redirect redirect) {
            if (redirect.target() instanceof RedirectTarget.Url url) {
                json.writeStringProperty("target", url.uri().toString());
            } else {
                json.writeStringProperty("endpoint", redirect.target().key());
            }
            return delay(redirect.delayMillis());
        }

        @Override
        public Boolean giveUp(GiveUp giveUp) {
            json.writeStringProperty("cause", giveUp.cause().text());
            giveUp.advisoryMillis().ifPresent(millis -> json.writeNumberProperty("advisoryMs", millis));
            return true;
        }

        private Boolean delay(long millis) {
            json.writeNumberProperty("delayMs", millis);
            return true;
        }
    }
}
