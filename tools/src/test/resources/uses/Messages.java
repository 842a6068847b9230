import dev.recourse.engine.AcceptLanguage;
import dev.recourse.engine.Decision;
import dev.recourse.wiresocket.CloseCodeMessages;
import dev.recourse.wiresocket.WireSocketMessages;
import java.time.Duration;
import java.util.Locale;

/** What a user of the application reads. */
final class Messages {

    static String forDecision(Decision decision) {
        return WireSocketMessages.of(decision, Locale.GERMAN);
    }

    static String forRequest(Decision decision, String acceptLanguage) {
        return WireSocketMessages.of(decision, AcceptLanguage.of(acceptLanguage));
    }

    static String forCode() {
        return CloseCodeMessages.in(Locale.FRENCH).rateLimit(600, Duration.ofSeconds(30));
    }

    private Messages() {}
}
