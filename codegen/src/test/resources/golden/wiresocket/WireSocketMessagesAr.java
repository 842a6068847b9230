// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import dev.recourse.engine.DelayWords;
import dev.recourse.engine.NumberStyle;
import dev.recourse.engine.PluralRules;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** The messages in the language {@code ar}. */
@Generated("dev.recourse.codegen.CatalogProcessor")
final class WireSocketMessagesAr implements WireSocketMessages {

    private static final PluralRules PLURALS =
            PluralRules.of("zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99");

    static final WireSocketMessages AR = new WireSocketMessagesAr(NumberStyle.of("\u200e-1,234,567.8", 4));
    static final WireSocketMessages AR_EG = new WireSocketMessagesAr(NumberStyle.of(
            "\u061c-\u0661\u066c\u0662\u0663\u0664\u066c\u0665\u0666\u0667\u066b\u0668", 4));
    static final WireSocketMessages AR_DZ = new WireSocketMessagesAr(NumberStyle.of("\u200e-1.234.567,8", 4));

    private final NumberStyle numbers;
    private final DelayWords waits = new DelayWords(this::seconds, this::minutes);
    private final CloseCodeMessages closeCodeMessages = new CloseCodeAr();
    private final DashboardErrorMessages dashboardErrorMessages = new DashboardErrorAr();
    private final DataplaneErrorMessages dataplaneErrorMessages = new DataplaneErrorAr();
    private final TokenErrorMessages tokenErrorMessages = new TokenErrorAr();
    private final TransportErrorMessages transportErrorMessages = new TransportErrorAr();

    private WireSocketMessagesAr(NumberStyle numbers) {
        this.numbers = numbers;
    }

    @Override
    public String recovering(Duration delay) {
        return "\u0627\u0646\u0642\u0637\u0639 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                + "\u0628\u062e\u062f\u0645\u0629 WireSocket. \u0633\u062a\u064f\u0639\u0627\u062f "
                + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
    }

    @Override
    public String gaveUp() {
        return "\u062a\u0639\u0630\u0651\u0631\u062a \u0627\u0633\u062a\u0639\u0627\u062f\u0629 "
                + "\u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u062e\u062f\u0645\u0629 WireSocket. "
                + "\u064a\u064f\u0631\u062c\u0649 \u0625\u0639\u0627\u062f\u0629 "
                + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0644\u0627\u062d\u0642\u064b\u0627.";
    }

    @Override
    public CloseCodeMessages closeCode() {
        return closeCodeMessages;
    }

    @Override
    public DashboardErrorMessages dashboardError() {
        return dashboardErrorMessages;
    }

    @Override
    public DataplaneErrorMessages dataplaneError() {
        return dataplaneErrorMessages;
    }

    @Override
    public TokenErrorMessages tokenError() {
        return tokenErrorMessages;
    }

    @Override
    public TransportErrorMessages transportError() {
        return transportErrorMessages;
    }

    private String seconds(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> "\u062b\u0627\u0646\u064a\u0629 \u0648\u0627\u062d\u062f\u0629";
            case TWO -> "\u062b\u0627\u0646\u064a\u062a\u064a\u0646";
            case FEW -> numbers.of(n) + " \u062b\u0648\u0627\u0646\u064d";
            default -> numbers.of(n) + " \u062b\u0627\u0646\u064a\u0629";
        };
    }

    private String minutes(long n) {
        return switch (PLURALS.of(n)) {
            case ONE -> "\u062f\u0642\u064a\u0642\u0629 \u0648\u0627\u062d\u062f\u0629";
            case TWO -> "\u062f\u0642\u064a\u0642\u062a\u064a\u0646";
            case FEW -> numbers.of(n) + " \u062f\u0642\u0627\u0626\u0642";
            default -> numbers.of(n) + " \u062f\u0642\u064a\u0642\u0629";
        };
    }

    private final class CloseCodeAr implements CloseCodeMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesAr.this;
        }

        @Override
        public String missingToken() {
            return "\u062c\u0627\u0631\u064d \u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644.";
        }

        @Override
        public String missingTokenGaveUp() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String invalidToken() {
            return "\u0627\u0646\u062a\u0647\u062a \u0635\u0644\u0627\u062d\u064a\u0629 "
                    + "\u0627\u0644\u062c\u0644\u0633\u0629. \u062c\u0627\u0631\u064d \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644 \u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String invalidTokenGaveUp() {
            return "\u0627\u0646\u062a\u0647\u062a \u0635\u0644\u0627\u062d\u064a\u0629 "
                    + "\u0627\u0644\u062c\u0644\u0633\u0629. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String forbidden() {
            return "\u0644\u064a\u0633 \u0644\u062f\u0649 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0625\u0630\u0646 \u0628\u0641\u062a\u062d "
                    + "\u0627\u0644\u0645\u0633\u062a\u0646\u062f.";
        }

        @Override
        public String connectionLimit(int limit) {
            return switch (PLURALS.of(limit)) {
                case ZERO ->
                    "\u0644\u0627 \u062a\u062a\u064a\u062d \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647 \u0623\u064a "
                            + "\u0627\u062a\u0635\u0627\u0644\u0627\u062a. \u0644\u0627 \u062a\u0638\u0647\u0631 "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a "
                            + "\u062d\u0627\u0644\u064a\u064b\u0627 \u0641\u0648\u0631 "
                            + "\u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
                case ONE ->
                    "\u062a\u062a\u064a\u062d \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647 "
                            + "\u0627\u062a\u0635\u0627\u0644\u064b\u0627 \u0648\u0627\u062d\u062f\u064b\u0627\u060c "
                            + "\u0648\u0647\u0648 \u0642\u064a\u062f \u0627\u0644\u0627\u0633\u062a\u062e\u062f\u0627"
                            + "\u0645. \u0644\u0627 \u062a\u0638\u0647\u0631 "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a "
                            + "\u062d\u0627\u0644\u064a\u064b\u0627 \u0641\u0648\u0631 "
                            + "\u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
                case TWO ->
                    "\u062a\u062a\u064a\u062d \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647 "
                            + "\u0627\u062a\u0635\u0627\u0644\u064a\u0646\u060c "
                            + "\u0648\u0643\u0644\u0627\u0647\u0645\u0627 \u0642\u064a\u062f "
                            + "\u0627\u0644\u0627\u0633\u062a\u062e\u062f\u0627\u0645. \u0644\u0627 "
                            + "\u062a\u0638\u0647\u0631 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a "
                            + "\u062d\u0627\u0644\u064a\u064b\u0627 \u0641\u0648\u0631 "
                            + "\u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
                case FEW ->
                    "\u062a\u062a\u064a\u062d \u062e\u0637\u0629 \u0627\u0644\u0627\u0634\u062a\u0631\u0627"
                            + "\u0643 \u0647\u0630\u0647 " + numbers.of(limit)
                            + " \u0627\u062a\u0635\u0627\u0644\u0627\u062a\u060c "
                            + "\u0648\u062c\u0645\u064a\u0639\u0647\u0627 \u0642\u064a\u062f "
                            + "\u0627\u0644\u0627\u0633\u062a\u062e\u062f\u0627\u0645. \u0644\u0627 "
                            + "\u062a\u0638\u0647\u0631 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a "
                            + "\u062d\u0627\u0644\u064a\u064b\u0627 \u0641\u0648\u0631 "
                            + "\u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
                case MANY ->
                    "\u062a\u062a\u064a\u062d \u062e\u0637\u0629 \u0627\u0644\u0627\u0634\u062a\u0631\u0627"
                            + "\u0643 \u0647\u0630\u0647 " + numbers.of(limit)
                            + " \u0627\u062a\u0635\u0627\u0644\u064b\u0627\u060c "
                            + "\u0648\u062c\u0645\u064a\u0639\u0647\u0627 \u0642\u064a\u062f "
                            + "\u0627\u0644\u0627\u0633\u062a\u062e\u062f\u0627\u0645. \u0644\u0627 "
                            + "\u062a\u0638\u0647\u0631 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a "
                            + "\u062d\u0627\u0644\u064a\u064b\u0627 \u0641\u0648\u0631 "
                            + "\u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
                default ->
                    "\u062a\u062a\u064a\u062d \u062e\u0637\u0629 \u0627\u0644\u0627\u0634\u062a\u0631\u0627"
                            + "\u0643 \u0647\u0630\u0647 " + numbers.of(limit)
                            + " \u0627\u062a\u0635\u0627\u0644\u060c \u0648\u062c\u0645\u064a\u0639\u0647\u0627 "
                            + "\u0642\u064a\u062f \u0627\u0644\u0627\u0633\u062a\u062e\u062f\u0627\u0645. "
                            + "\u0644\u0627 \u062a\u0638\u0647\u0631 \u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627"
                            + "\u062a \u062d\u0627\u0644\u064a\u064b\u0627 \u0641\u0648\u0631 "
                            + "\u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
            };
        }

        @Override
        public String connectionLimit() {
            return "\u062c\u0645\u064a\u0639 \u0627\u0644\u0627\u062a\u0635\u0627\u0644\u0627\u062a "
                    + "\u0627\u0644\u062a\u064a \u062a\u062a\u064a\u062d\u0647\u0627 \u062e\u0637\u0629 "
                    + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647 \u0642\u064a\u062f "
                    + "\u0627\u0644\u0627\u0633\u062a\u062e\u062f\u0627\u0645. \u0644\u0627 \u062a\u0638\u0647\u0631 "
                    + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u062d\u0627\u0644\u064a\u064b\u0627 "
                    + "\u0641\u0648\u0631 \u0625\u062c\u0631\u0627\u0626\u0647\u0627.";
        }

        @Override
        public String documentLimit(int limit, int count) {
            return switch (PLURALS.of(count)) {
                case ZERO ->
                    "\u0644\u0627 \u064a\u0648\u062c\u062f \u0623\u064a \u0645\u0633\u062a\u0646\u062f "
                            + "\u0645\u0641\u062a\u0648\u062d";
                case ONE ->
                    "\u0647\u0646\u0627\u0643 \u0645\u0633\u062a\u0646\u062f \u0648\u0627\u062d\u062f "
                            + "\u0645\u0641\u062a\u0648\u062d";
                case TWO ->
                    "\u0647\u0646\u0627\u0643 \u0645\u0633\u062a\u0646\u062f\u0627\u0646 "
                            + "\u0645\u0641\u062a\u0648\u062d\u0627\u0646";
                case FEW ->
                    "\u0647\u0646\u0627\u0643 " + numbers.of(count)
                            + " \u0645\u0633\u062a\u0646\u062f\u0627\u062a \u0645\u0641\u062a\u0648\u062d\u0629";
                case MANY ->
                    "\u0647\u0646\u0627\u0643 " + numbers.of(count)
                            + " \u0645\u0633\u062a\u0646\u062f\u064b\u0627 \u0645\u0641\u062a\u0648\u062d\u064b\u0627";
                default ->
                    "\u0647\u0646\u0627\u0643 " + numbers.of(count)
                            + " \u0645\u0633\u062a\u0646\u062f \u0645\u0641\u062a\u0648\u062d";
            }
                    + "\u060c \u0648\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649 "
                    + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                    + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647 \u0647\u0648 "
                    + switch (PLURALS.of(limit)) {
                        case ZERO -> "\u0635\u0641\u0631";
                        case ONE -> "\u0645\u0633\u062a\u0646\u062f \u0648\u0627\u062d\u062f";
                        case TWO -> "\u0645\u0633\u062a\u0646\u062f\u0627\u0646";
                        case FEW -> numbers.of(limit) + " \u0645\u0633\u062a\u0646\u062f\u0627\u062a";
                        case MANY -> numbers.of(limit) + " \u0645\u0633\u062a\u0646\u062f\u064b\u0627";
                        default -> numbers.of(limit) + " \u0645\u0633\u062a\u0646\u062f";
                    } + ". " + switch (PLURALS.of(count)) {
                        case ZERO ->
                            "\u064a\u064f\u0631\u062c\u0649 \u0625\u0639\u0627\u062f\u0629 "
                                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                                    + "\u0644\u0627\u062d\u0642\u064b\u0627.";
                        case ONE ->
                            "\u064a\u064f\u0631\u062c\u0649 \u0625\u063a\u0644\u0627\u0642 "
                                    + "\u0627\u0644\u0645\u0633\u062a\u0646\u062f \u062b\u0645 "
                                    + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629"
                                    + ".";
                        case TWO ->
                            "\u064a\u064f\u0631\u062c\u0649 \u0625\u063a\u0644\u0627\u0642 "
                                    + "\u0623\u062d\u062f \u0627\u0644\u0645\u0633\u062a\u0646\u062f\u064a\u0646 "
                                    + "\u062b\u0645 \u0625\u0639\u0627\u062f\u0629 "
                                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629.";
                        default ->
                            "\u064a\u064f\u0631\u062c\u0649 \u0625\u063a\u0644\u0627\u0642 "
                                    + "\u0623\u062d\u062f \u0627\u0644\u0645\u0633\u062a\u0646\u062f\u0627\u062a "
                                    + "\u062b\u0645 \u0625\u0639\u0627\u062f\u0629 "
                                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629.";
                    };
        }

        @Override
        public String documentLimit() {
            return "\u0639\u062f\u062f \u0627\u0644\u0645\u0633\u062a\u0646\u062f\u0627\u062a "
                    + "\u0627\u0644\u0645\u0641\u062a\u0648\u062d\u0629 \u0623\u0643\u0628\u0631 \u0645\u0645\u0627 "
                    + "\u062a\u0633\u0645\u062d \u0628\u0647 \u062e\u0637\u0629 "
                    + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647. "
                    + "\u064a\u064f\u0631\u062c\u0649 \u0625\u063a\u0644\u0627\u0642 \u0623\u062d\u062f\u0647\u0627 "
                    + "\u062b\u0645 \u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629.";
        }

        @Override
        public String rateLimit(int limit, Duration delay) {
            return switch (PLURALS.of(limit)) {
                case ZERO ->
                    "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0627\u0644\u062d\u062f "
                            + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647\u060c "
                            + "\u0648\u0647\u0648 \u0635\u0641\u0631 \u0641\u064a "
                            + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                            + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                            + "\u0628\u0639\u062f " + waits.of(delay) + ".";
                case ONE ->
                    "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0627\u0644\u062d\u062f "
                            + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647\u060c "
                            + "\u0648\u0647\u0648 \u062a\u063a\u064a\u064a\u0631 \u0648\u0627\u062d\u062f \u0641\u064a "
                            + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                            + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                            + "\u0628\u0639\u062f " + waits.of(delay) + ".";
                case TWO ->
                    "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0627\u0644\u062d\u062f "
                            + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647\u060c "
                            + "\u0648\u0647\u0648 \u062a\u063a\u064a\u064a\u0631\u0627\u0646 \u0641\u064a "
                            + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                            + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                            + "\u0628\u0639\u062f " + waits.of(delay) + ".";
                case FEW ->
                    "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0627\u0644\u062d\u062f "
                            + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647\u060c "
                            + "\u0648\u0647\u0648 " + numbers.of(limit)
                            + " \u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0641\u064a "
                            + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                            + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                            + "\u0628\u0639\u062f " + waits.of(delay) + ".";
                case MANY ->
                    "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0627\u0644\u062d\u062f "
                            + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647\u060c "
                            + "\u0648\u0647\u0648 " + numbers.of(limit)
                            + " \u062a\u063a\u064a\u064a\u0631\u064b\u0627 \u0641\u064a "
                            + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                            + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                            + "\u0628\u0639\u062f " + waits.of(delay) + ".";
                default ->
                    "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                            + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0627\u0644\u062d\u062f "
                            + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                            + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647\u060c "
                            + "\u0648\u0647\u0648 " + numbers.of(limit)
                            + " \u062a\u063a\u064a\u064a\u0631 \u0641\u064a "
                            + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                            + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                            + "\u0628\u0639\u062f " + waits.of(delay) + ".";
            };
        }

        @Override
        public String rateLimit(Duration delay) {
            return "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                    + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0641\u064a "
                    + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629 \u0627\u0644\u062d\u062f "
                    + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                    + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647. "
                    + "\u0633\u062a\u064f\u0639\u0627\u062f \u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String rateLimitGaveUp() {
            return "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f "
                    + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631\u0627\u062a \u0641\u064a "
                    + "\u0627\u0644\u062f\u0642\u064a\u0642\u0629 \u0627\u0644\u062d\u062f "
                    + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647 \u0641\u064a \u062e\u0637\u0629 "
                    + "\u0627\u0644\u0627\u0634\u062a\u0631\u0627\u0643 \u0647\u0630\u0647. "
                    + "\u064a\u064f\u0631\u062c\u0649 \u0625\u0639\u0627\u062f\u0629 "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0644\u0627\u062d\u0642\u064b\u0627.";
        }

        @Override
        public String invalidName() {
            return "\u062a\u0639\u0630\u0651\u0631 \u0641\u062a\u062d \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                    + "\u0644\u0623\u0646 \u0627\u0633\u0645\u0647 \u063a\u064a\u0631 \u0635\u0627\u0644\u062d.";
        }

        @Override
        public String usersPerDoc(int limit) {
            return switch (PLURALS.of(limit)) {
                case ZERO ->
                    "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 "
                            + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                            + "\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649\u060c \u0648\u0647\u0648 "
                            + "\u0635\u0641\u0631. \u064a\u064f\u0631\u062c\u0649 \u0625\u0639\u0627\u062f\u0629 "
                            + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0639\u0646\u062f "
                            + "\u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
                case ONE ->
                    "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 "
                            + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                            + "\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649\u060c \u0648\u0647\u0648 "
                            + "\u0634\u062e\u0635 \u0648\u0627\u062d\u062f. \u064a\u064f\u0631\u062c\u0649 "
                            + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                            + "\u0639\u0646\u062f \u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
                case TWO ->
                    "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 "
                            + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                            + "\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649\u060c \u0648\u0647\u0648 "
                            + "\u0634\u062e\u0635\u0627\u0646. \u064a\u064f\u0631\u062c\u0649 "
                            + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                            + "\u0639\u0646\u062f \u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
                case FEW ->
                    "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 "
                            + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                            + "\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649\u060c \u0648\u0647\u0648 "
                            + numbers.of(limit)
                            + " \u0623\u0634\u062e\u0627\u0635. \u064a\u064f\u0631\u062c\u0649 "
                            + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                            + "\u0639\u0646\u062f \u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
                case MANY ->
                    "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 "
                            + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                            + "\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649\u060c \u0648\u0647\u0648 "
                            + numbers.of(limit)
                            + " \u0634\u062e\u0635\u064b\u0627. \u064a\u064f\u0631\u062c\u0649 "
                            + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                            + "\u0639\u0646\u062f \u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
                default ->
                    "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 "
                            + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f "
                            + "\u0627\u0644\u062d\u062f \u0627\u0644\u0623\u0642\u0635\u0649\u060c \u0648\u0647\u0648 "
                            + numbers.of(limit)
                            + " \u0634\u062e\u0635. \u064a\u064f\u0631\u062c\u0649 \u0625\u0639\u0627\u062f\u0629 "
                            + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0639\u0646\u062f "
                            + "\u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
            };
        }

        @Override
        public String usersPerDoc() {
            return "\u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0623\u0634\u062e\u0627\u0635 \u0641\u064a "
                    + "\u0647\u0630\u0627 \u0627\u0644\u0645\u0633\u062a\u0646\u062f \u0627\u0644\u062d\u062f "
                    + "\u0627\u0644\u0623\u0642\u0635\u0649. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0639\u0646\u062f \u062a\u0648\u0641\u0651\u0631 \u0645\u0643\u0627\u0646.";
        }

        @Override
        public String wrongRegion() {
            return "\u062c\u0627\u0631\u064d \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0627\u0644\u062a\u064a "
                    + "\u062a\u0633\u062a\u0636\u064a\u0641 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u0645\u0633\u062a\u0646\u062f.";
        }

        @Override
        public String wrongRegionGaveUp() {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0627\u0644\u062a\u064a "
                    + "\u062a\u0633\u062a\u0636\u064a\u0641 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u0645\u0633\u062a\u0646\u062f. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0644\u0627\u062d\u0642\u064b\u0627.";
        }

        @Override
        public String normal() {
            return "\u0623\u064f\u063a\u0644\u0642 \u0627\u0644\u0627\u062a\u0635\u0627\u0644.";
        }

        @Override
        public String goingAway(Duration delay) {
            return "\u062a\u062c\u0631\u064a \u0625\u0639\u0627\u062f\u0629 \u062a\u0634\u063a\u064a\u0644 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String protocolError() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0633\u0628\u0628 "
                    + "\u062e\u0644\u0644 \u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String unsupportedData() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0633\u0628\u0628 "
                    + "\u062e\u0644\u0644 \u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String reserved() {
            return "\u0623\u064f\u063a\u0644\u0642 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0644\u0633\u0628\u0628 \u063a\u064a\u0631 \u0645\u0639\u0631\u0648\u0641.";
        }

        @Override
        public String noStatus(Duration delay) {
            return "\u0623\u064f\u063a\u0644\u0642 \u0627\u0644\u0627\u062a\u0635\u0627\u0644. "
                    + "\u0633\u062a\u064f\u0639\u0627\u062f \u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String abnormal(Duration delay) {
            return "\u0627\u0646\u0642\u0637\u0639 \u0627\u0644\u0627\u062a\u0635\u0627\u0644. "
                    + "\u0633\u062a\u064f\u0639\u0627\u062f \u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String invalidPayload() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 \u0628\u0633\u0628\u0628 "
                    + "\u062e\u0644\u0644 \u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String policyViolation() {
            return "\u0631\u0641\u0636 \u0627\u0644\u062e\u0627\u062f\u0645 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u0627\u062a\u0635\u0627\u0644.";
        }

        @Override
        public String messageTooBig() {
            return "\u0631\u0641\u0636 \u0627\u0644\u062e\u0627\u062f\u0645 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u063a\u064a\u064a\u0631 \u0644\u0623\u0646\u0647 "
                    + "\u064a\u062a\u062c\u0627\u0648\u0632 \u0627\u0644\u062d\u062c\u0645 "
                    + "\u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647.";
        }

        @Override
        public String mandatoryExtension() {
            return "\u064a\u0641\u062a\u0642\u0631 \u0627\u0644\u062e\u0627\u062f\u0645 \u0625\u0644\u0649 "
                    + "\u0645\u064a\u0632\u0629 \u064a\u062d\u062a\u0627\u062c \u0625\u0644\u064a\u0647\u0627 "
                    + "\u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String internalError(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String serviceRestart(Duration delay) {
            return "\u062a\u062c\u0631\u064a \u0625\u0639\u0627\u062f\u0629 \u062a\u0634\u063a\u064a\u0644 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String tryAgainLater(Duration delay) {
            return "\u0627\u0644\u062e\u0627\u062f\u0645 \u0645\u0634\u063a\u0648\u0644 "
                    + "\u062d\u0627\u0644\u064a\u064b\u0627. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String tlsHandshake() {
            return "\u062a\u0639\u0630\u0651\u0631 \u0625\u0646\u0634\u0627\u0621 \u0627\u062a\u0635\u0627\u0644 "
                    + "\u0622\u0645\u0646.";
        }

        @Override
        public String unauthorized() {
            return "\u062c\u0627\u0631\u064d \u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String standardForbidden() {
            return "\u0644\u064a\u0633 \u0644\u062f\u064a\u0643 \u0625\u0630\u0646 \u0628\u0641\u062a\u062d "
                    + "\u0647\u0630\u0627 \u0627\u0644\u0645\u062d\u062a\u0648\u0649.";
        }

        @Override
        public String timeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642\u062a \u0627\u0644\u0639\u0645\u0644\u064a\u0629 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0645\u062d\u0627\u0648\u0644\u0629 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }
    }

    private final class DashboardErrorAr implements DashboardErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesAr.this;
        }

        @Override
        public String badRequest() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0637\u0644\u0628 \u0628\u0633\u0628\u0628 \u062e\u0644\u0644 "
                    + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String unauthorized() {
            return "\u062c\u0627\u0631\u064d \u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String forbidden() {
            return "\u0644\u0627 \u064a\u064f\u0633\u0645\u062d \u0644\u0647\u0630\u0627 "
                    + "\u0627\u0644\u062d\u0633\u0627\u0628 \u0628\u062a\u0646\u0641\u064a\u0630 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u0625\u062c\u0631\u0627\u0621. \u0631\u0628\u0645\u0627 \u0644\u0627 "
                    + "\u062a\u062a\u0636\u0645\u0651\u0646 \u062e\u0637\u0629 "
                    + "\u0627\u0634\u062a\u0631\u0627\u0643\u0647 \u0627\u0644\u0645\u064a\u0632\u0629 "
                    + "\u0627\u0644\u0645\u0637\u0644\u0648\u0628\u0629.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f \u0627\u0644\u0637\u0644\u0628\u0627\u062a "
                    + "\u0627\u0644\u062d\u062f \u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647. "
                    + "\u0633\u062a\u064f\u0639\u0627\u062f \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable() {
            return "\u0627\u0644\u062e\u062f\u0645\u0629 \u0642\u064a\u062f "
                    + "\u0627\u0644\u0635\u064a\u0627\u0646\u0629. \u0633\u064a\u0633\u062a\u0645\u0631 "
                    + "\u0627\u0644\u0639\u0645\u0644 \u0645\u0646 \u062f\u0648\u0646\u0647\u0627.";
        }

        @Override
        public String serviceUnavailableGaveUp() {
            return "\u0627\u0644\u062e\u062f\u0645\u0629 \u0642\u064a\u062f "
                    + "\u0627\u0644\u0635\u064a\u0627\u0646\u0629. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0625\u0639\u0627\u062f\u0629 \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0644\u0627\u062d\u0642\u064b\u0627.";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u0637\u0644\u0628 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "\u0644\u0645 \u064a\u0643\u0646 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u062c\u0627\u0647\u0632\u064b\u0627. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }
    }

    private final class DataplaneErrorAr implements DataplaneErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesAr.this;
        }

        @Override
        public String badRequest() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0637\u0644\u0628 \u0628\u0633\u0628\u0628 \u062e\u0644\u0644 "
                    + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String unauthorized() {
            return "\u062c\u0627\u0631\u064d \u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String unauthorizedGaveUp() {
            return "\u0627\u0646\u062a\u0647\u062a \u0635\u0644\u0627\u062d\u064a\u0629 "
                    + "\u0627\u0644\u062c\u0644\u0633\u0629. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String tooManyRequests(Duration delay) {
            return "\u062a\u062c\u0627\u0648\u0632 \u0639\u062f\u062f \u0627\u0644\u0637\u0644\u0628\u0627\u062a "
                    + "\u0627\u0644\u062d\u062f \u0627\u0644\u0645\u0633\u0645\u0648\u062d \u0628\u0647. "
                    + "\u0633\u062a\u064f\u0639\u0627\u062f \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String serviceUnavailable(Duration delay) {
            return "\u0627\u0644\u062e\u0627\u062f\u0645 \u0645\u0634\u063a\u0648\u0644 "
                    + "\u062d\u0627\u0644\u064a\u064b\u0627. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String requestTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u0637\u0644\u0628 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String tooEarly(Duration delay) {
            return "\u0644\u0645 \u064a\u0643\u0646 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u062c\u0627\u0647\u0632\u064b\u0627. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String internalServerError(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String badGateway(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String gatewayTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originError(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originDown(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originConnectTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originUnreachable(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originTimeout(Duration delay) {
            return "\u0627\u0633\u062a\u063a\u0631\u0642 \u0627\u0644\u062e\u0627\u062f\u0645 "
                    + "\u0648\u0642\u062a\u064b\u0627 \u0623\u0637\u0648\u0644 \u0645\u0646 "
                    + "\u0627\u0644\u0644\u0627\u0632\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originTlsHandshake(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originCertificate(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originInterrupted(Duration delay) {
            return "\u062d\u062f\u062b\u062a \u0645\u0634\u0643\u0644\u0629 \u0641\u064a "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String originNotFound(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }
    }

    private final class TokenErrorAr implements TokenErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesAr.this;
        }

        @Override
        public String invalidGrant() {
            return "\u0627\u0646\u062a\u0647\u062a \u0635\u0644\u0627\u062d\u064a\u0629 "
                    + "\u0627\u0644\u062c\u0644\u0633\u0629. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String invalidClient() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String unauthorizedClient() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String unsupportedGrantType() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String invalidScope() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String invalidRequest() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644. \u064a\u064f\u0631\u062c\u0649 "
                    + "\u0627\u0644\u062a\u0648\u0627\u0635\u0644 \u0645\u0639 \u0645\u0632\u0648\u0651\u062f "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }
    }

    private final class TransportErrorAr implements TransportErrorMessages {

        @Override
        public WireSocketMessages general() {
            return WireSocketMessagesAr.this;
        }

        @Override
        public String notSent(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u0649 "
                    + "\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String unreachable(Duration delay) {
            return "\u0627\u0646\u0642\u0637\u0639 \u0627\u0644\u0627\u062a\u0635\u0627\u0644 "
                    + "\u0628\u0627\u0644\u062e\u0627\u062f\u0645. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String timeout(Duration delay) {
            return "\u0627\u0644\u062e\u0627\u062f\u0645 \u0644\u0627 \u064a\u0633\u062a\u062c\u064a\u0628. "
                    + "\u0633\u062a\u064f\u0639\u0627\u062f \u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 "
                    + "\u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String silent(Duration delay) {
            return "\u062a\u0648\u0642\u0651\u0641 \u0627\u0644\u062e\u0627\u062f\u0645 \u0639\u0646 "
                    + "\u0627\u0644\u0627\u0633\u062a\u062c\u0627\u0628\u0629. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String notUpgraded(Duration delay) {
            return "\u062a\u0639\u0630\u0651\u0631 \u0625\u0646\u0634\u0627\u0621 "
                    + "\u0627\u0644\u0627\u062a\u0635\u0627\u0644. \u0633\u062a\u064f\u0639\u0627\u062f "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0628\u0639\u062f " + waits.of(delay) + ".";
        }

        @Override
        public String tooLarge() {
            return "\u062a\u0644\u0642\u0651\u0649 \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642 "
                    + "\u0631\u0633\u0627\u0644\u0629 \u0623\u0643\u0628\u0631 \u0645\u0645\u0627 "
                    + "\u064a\u0645\u0643\u0646\u0647 \u0645\u0639\u0627\u0644\u062c\u062a\u0647.";
        }

        @Override
        public String tls() {
            return "\u062a\u0639\u0630\u0651\u0631 \u0625\u0646\u0634\u0627\u0621 \u0627\u062a\u0635\u0627\u0644 "
                    + "\u0622\u0645\u0646.";
        }

        @Override
        public String refreshUnknown() {
            return "\u062c\u0627\u0631\u064d \u062a\u0633\u062c\u064a\u0644 \u0627\u0644\u062f\u062e\u0648\u0644 "
                    + "\u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String refreshFailed() {
            return "\u0644\u0645 \u064a\u062a\u0645\u0643\u0651\u0646 \u0647\u0630\u0627 "
                    + "\u0627\u0644\u062a\u0637\u0628\u064a\u0642 \u0645\u0646 \u062a\u062c\u062f\u064a\u062f "
                    + "\u0639\u0646\u0635\u0631 \u064a\u062d\u062a\u0627\u062c \u0625\u0644\u064a\u0647. "
                    + "\u064a\u064f\u0631\u062c\u0649 \u0625\u0639\u0627\u062f\u0629 "
                    + "\u0627\u0644\u0645\u062d\u0627\u0648\u0644\u0629 \u0623\u0648 \u062a\u0633\u062c\u064a\u0644 "
                    + "\u0627\u0644\u062f\u062e\u0648\u0644 \u0645\u062c\u062f\u062f\u064b\u0627.";
        }

        @Override
        public String requestInvalid() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0637\u0644\u0628 \u0628\u0633\u0628\u0628 \u062e\u0644\u0644 "
                    + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }

        @Override
        public String endpointUnknown() {
            return "\u0641\u0634\u0644 \u0627\u0644\u0637\u0644\u0628 \u0628\u0633\u0628\u0628 \u062e\u0644\u0644 "
                    + "\u0641\u064a \u0647\u0630\u0627 \u0627\u0644\u062a\u0637\u0628\u064a\u0642.";
        }
    }
}
