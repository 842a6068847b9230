package dev.recourse.tools.decide;

import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.GiveUp;
import dev.recourse.engine.Redirect;
import dev.recourse.engine.RedirectTarget;
import dev.recourse.engine.Refresh;
import dev.recourse.engine.State;
import dev.recourse.engine.Step;
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
            json.writeBooleanProperty("listed", code.isListed());
            json.writeStringProperty("decision", decision.kind().text());
            writeOutcome(json, decision);
            json.writeNumberProperty("retries", state.count(DecisionKind.RETRY));
            json.writeNumberProperty("refreshes", state.count(DecisionKind.REFRESH));
            json.writeNumberProperty("redirects", state.count(DecisionKind.REDIRECT));
            json.writeStringProperty("why", decision.explanation().text());
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    /** The fields that depend on the kind of decision. */
    private static void writeOutcome(JsonGenerator json, Decision decision) {
        if (decision instanceof Refresh refresh) {
            refresh.subject().ifPresent(subject -> json.writeStringProperty("of", subject));
        }
        if (decision instanceof Redirect redirect) {
            if (redirect.target() instanceof RedirectTarget.Url url) {
                json.writeStringProperty("target", url.text());
            } else {
                json.writeStringProperty("endpoint", redirect.target().key());
            }
        }
        if (decision instanceof Step step) {
            json.writeNumberProperty("delayMs", step.delayMillis());
        }
        if (decision instanceof GiveUp giveUp) {
            json.writeStringProperty("cause", giveUp.cause().text());
            giveUp.advisory().ifPresent(advisory -> json.writeNumberProperty("advisoryMs", advisory.toMillis()));
            giveUp.rest().ifPresent(rest -> json.writeNumberProperty("restMs", rest.toMillis()));
        }
    }
}
