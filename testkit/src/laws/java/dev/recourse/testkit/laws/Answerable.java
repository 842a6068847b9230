package dev.recourse.testkit.laws;

import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.HintUnit;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.When;
import java.util.List;
import java.util.Set;

/** Which codes, details and hints a server can send, so that a refusal would be a mistake. */
final class Answerable {

    private static final Set<String> NEVER_SENT = Set.of("1004", "1005", "1006", "1015");

    /** The members of every problem document. */
    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "code");

    private Answerable() {}

    /** Whether a server can send this code. */
    static boolean is(ErrorCode code) {
        Domain domain = code.domain();
        List<When> whens = whens(code);
        boolean isRead = whens.isEmpty() ? isNoCase(code) : whens.stream().anyMatch(Answerable::canBeTrue);
        List<Place> places = domain.reads().code();
        boolean isTaken = !places.isEmpty() && places.stream().allMatch(place -> place instanceof Place.Body);
        return isRead && !isTaken && !code.info().isOnlyInCases() && isCarried(domain, code);
    }

    private static boolean isCarried(Domain domain, ErrorCode code) {
        boolean isNumber = code.code().matches("[1-9][0-9]{2,3}");
        return switch (domain.protocol()) {
            case PLAIN -> true;
            case WEBSOCKET ->
                isNumber
                        ? code.code().matches("[1-4][0-9]{3}") && !NEVER_SENT.contains(code.code())
                        : domain.reads().code().stream().anyMatch(Answerable::isInText);
            case HTTP ->
                (code.info().status().isEmpty() && code.code().matches("[2-5][0-9]{2}"))
                        || domain.reads().code().stream().anyMatch(Answerable::isInText);
        };
    }

    /** Whether an answer with the code alone is not the error of a case. */
    private static boolean isNoCase(ErrorCode code) {
        return code.domain().cases().stream()
                .filter(one -> one.code() == code.ordinal() && one.error() != one.code())
                .map(Domain.Case::when)
                .noneMatch(when -> when.phase().isPresent()
                        && when.values().isEmpty()
                        && when.reason().isEmpty());
    }

    private static boolean isInText(Place place) {
        return place instanceof Place.Json || place instanceof Place.Problem;
    }

    /** Whether a server can make all of these conditions true by itself. */
    private static boolean canBeTrue(When when) {
        boolean isOpen = when.phase().filter(phase -> phase == Phase.OPENING).isEmpty();
        return isOpen && when.reason().isEmpty();
    }

    /** The conditions of the cases of other codes in which an answer is this error. */
    private static List<When> whens(ErrorCode code) {
        return code.domain().cases().stream()
                .filter(one -> one.error() == code.ordinal() && one.error() != one.code())
                .map(Domain.Case::when)
                .toList();
    }

    /** Whether a server can send the code with its details, wherever it can send the code. */
    static boolean isWithDetails(ErrorCode code) {
        boolean isHttp = code.domain().protocol() == Protocol.HTTP;
        boolean isMember = code.info().details().stream()
                .allMatch(pattern -> !pattern.holes().isEmpty()
                        && pattern.holes().stream().noneMatch(hole -> STANDARD.contains(hole.name())));
        return (isMember || !isHttp)
                && whens(code).stream().allMatch(when -> when.reason().isEmpty());
    }

    /** Whether clients of a domain read reasons, so that the sentence for people may have to make room for one. */
    static boolean readsReasons(Domain domain) {
        return !domain.reads().reason().isEmpty()
                || domain.cases().stream().anyMatch(one -> one.when().reason().isPresent());
    }

    /** Whether a server can add any hint to the code, and a client reads it. */
    static boolean isWithHint(ErrorCode code) {
        List<HintPlace> places = code.domain().reads().hint();
        boolean hasPlace = code.domain().protocol() == Protocol.HTTP
                && !places.isEmpty()
                && (places.get(0).unit() == HintUnit.SECONDS || places.get(0).unit() == HintUnit.MILLIS)
                && (places.get(0).place() instanceof Place.Header
                        || places.get(0).place() instanceof Place.Json);
        return hasPlace
                && code.domain().cases().stream()
                        .allMatch(one -> one.when().hint().isEmpty()
                                && one.when().values().isEmpty());
    }
}
