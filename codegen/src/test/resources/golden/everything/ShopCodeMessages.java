// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Decision;
import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Step;
import dev.recourse.engine.UnknownCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** The messages about each {@link ShopCode}, in one language. */
@SuppressWarnings("deprecation")
@Generated("dev.recourse.codegen.CatalogProcessor")
public interface ShopCodeMessages {

    /**
     * {@return the messages in the language that is best for this locale; in English if none fits}
     *
     * @param locale the user's locale
     */
    static ShopCodeMessages in(Locale locale) {
        return EverythingMessages.in(locale).shopCode();
    }

    /**
     * {@return the messages in the language that is best for these locales; in English if none fits}
     *
     * @param locales the user's locales, the best first, such as {@code AcceptLanguage.of(header)}
     */
    static ShopCodeMessages in(List<Locale> locales) {
        return EverythingMessages.in(locales).shopCode();
    }

    /**
     * {@return the message for a decision; a general one if its code has no message of its own}
     *
     * @param decision the decision
     */
    default String of(Decision decision) {
        Failure failure = decision.failure();
        if (failure.code().deciding() instanceof UnknownCode unlisted && unlisted.domain() == ShopCode.codes()) {
            return unlisted(unlisted, decision);
        }
        if (!(failure.code().deciding() instanceof ShopCode code)) {
            return general().of(decision);
        }
        if (decision instanceof Step step) {
            return message(code, failure, step.delay());
        }
        boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;
        return isFinal && !isForRecovery(code) ? message(code, failure, Duration.ZERO) : gaveUp(code);
    }

    /** {@return the messages about any code, in the same language} */
    EverythingMessages general();

    /** {@return "The shop has a problem." for unlisted codes of E&#42;} */
    String rangeE();

    /** {@return "The shop has a problem that stays." for unlisted codes of E&#42; after giving up} */
    String rangeEGaveUp();

    /**
     * {@return "Digits, again in <var>delay</var>." for unlisted codes of E1-E9}
     *
     * @param delay how long the client waits
     */
    String rangeE1_E9(Duration delay);

    /** {@return "The shop has a problem that stays." for unlisted codes of E1-E9 after giving up} */
    String rangeE1_E9GaveUp();

    /** {@return "Final." for unlisted codes of F&#42;} */
    String rangeF();

    /** {@return "The shop has a problem." for {@link ShopCode#OUT_OF_STOCK}} */
    String outOfStock();

    /** {@return "The shop has a problem that stays." for {@link ShopCode#OUT_OF_STOCK} after giving up} */
    String outOfStockGaveUp();

    /** {@return "The shop has a problem." for {@link ShopCode#RANGE_ANY}} */
    String rangeAny();

    /**
     * {@return "<var>class</var> costs <var>price</var> in <var>wait</var>, <var>waitValue</var> left." for
     * {@link ShopCode#SLOW}}
     *
     * @param waitValueValue {@code wait} in the details
     * @param price {@code price} in the details
     * @param classValue {@code class} in the details
     * @param waitValue {@code waitValue} in the details
     */
    String slow(Duration waitValueValue, BigDecimal price, String classValue, long waitValue);

    /** {@return "Busy for now." for {@link ShopCode#SLOW}} */
    String slow();

    /** {@return "The shop has a problem that stays." for {@link ShopCode#SLOW} after giving up} */
    String slowGaveUp();

    /**
     * {@return "<var>count</var> people of <var>total</var> are here for <var>numbers</var>, <var>share</var> of it,
     * about <var>count</var>, says <var>waits</var> to $&#123;you&#125;." for {@link ShopCode#CROWDED}}
     *
     * @param count {@code count} in the details
     * @param total {@code total} in the details
     * @param share {@code share} in the details
     * @param numbers {@code numbers} in the details
     * @param waits {@code waits} in the details
     */
    String crowded(int count, long total, BigDecimal share, Duration numbers, String waits);

    /** {@return "Crowded, says $&#123;me&#125;." for {@link ShopCode#CROWDED}} */
    String crowded();

    /** {@return "The shop has a problem that stays." for {@link ShopCode#CROWDED} after giving up} */
    String crowdedGaveUp();

    private String unlisted(UnknownCode code, Decision decision) {
        String range = code.range().map(CodeRange::toString).orElse("");
        if (decision instanceof Step step) {
            Duration delay = step.delay();
            return switch (range) {
                case "E*" -> rangeE();
                case "E1-E9" -> rangeE1_E9(delay);
                case "F*" -> rangeF();
                default -> general().recovering(delay);
            };
        }
        boolean isFinal = decision.remedy().kind() == DecisionKind.GIVE_UP;
        return switch (range) {
            case "E*" -> isFinal ? rangeE() : rangeEGaveUp();
            case "E1-E9" -> rangeE1_E9GaveUp();
            case "F*" -> rangeF();
            default -> general().gaveUp();
        };
    }

    private String message(ShopCode code, Failure failure, Duration delay) {
        return switch (code) {
            case OUT_OF_STOCK -> outOfStock();
            case RANGE_ANY -> rangeAny();
            case SLOW ->
                SlowDetails.of(failure)
                        .map(details -> slow(
                                details.waitValueValue(), details.price(), details.classValue(), details.waitValue()))
                        .orElseGet(() -> slow());
            case CROWDED ->
                CrowdedDetails.of(failure)
                        .map(details -> crowded(
                                details.count(), details.total(), details.share(), details.numbers(), details.waits()))
                        .orElseGet(() -> crowded());
        };
    }

    private String gaveUp(ShopCode code) {
        return switch (code) {
            case OUT_OF_STOCK -> outOfStockGaveUp();
            case RANGE_ANY -> rangeAny();
            case SLOW -> slowGaveUp();
            case CROWDED -> crowdedGaveUp();
        };
    }

    private boolean isForRecovery(ShopCode code) {
        return false;
    }
}
