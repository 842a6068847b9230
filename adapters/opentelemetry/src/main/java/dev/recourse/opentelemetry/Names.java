package dev.recourse.opentelemetry;

import dev.recourse.engine.Decision;
import dev.recourse.engine.ErrorCode;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;

/** The names of attributes, and their values; {@code telemetry.md} describes them. */
final class Names {

    /** The semantic conventions' name for an error that has none of low cardinality. */
    static final String OTHER = "_OTHER";

    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");
    static final AttributeKey<Long> RESEND_COUNT = AttributeKey.longKey("http.request.resend_count");
    static final AttributeKey<Long> ATTEMPT = AttributeKey.longKey("recourse.attempt");
    static final AttributeKey<String> CAUSE = AttributeKey.stringKey("recourse.cause");
    static final AttributeKey<String> CODE = AttributeKey.stringKey("recourse.code");
    static final AttributeKey<String> DECISION = AttributeKey.stringKey("recourse.decision");
    static final AttributeKey<Double> DELAY = AttributeKey.doubleKey("recourse.delay");
    static final AttributeKey<String> DOMAIN = AttributeKey.stringKey("recourse.domain");
    static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("recourse.outcome");
    static final AttributeKey<String> SESSION = AttributeKey.stringKey("recourse.session");

    private Names() {}

    /** The code that decided, by its name in the catalog. */
    static String code(Decision decision) {
        ErrorCode code = decision.failure().code().deciding();
        return code.isListed() ? code.code() : OTHER;
    }

    /** The catalog's words for what happened; empty for a code that it lacks. */
    static String title(Decision decision) {
        ErrorCode code = decision.failure().code().deciding();
        return code.isListed() ? code.title() : "";
    }

    /** What was decided about what. */
    static Attributes of(Decision decision) {
        return Attributes.of(
                DOMAIN,
                decision.failure().code().deciding().domain().name(),
                CODE,
                code(decision),
                DECISION,
                decision.kind().text());
    }
}
