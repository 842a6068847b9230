package dev.recourse.tools.simulate.scenario;

import dev.recourse.engine.DecisionKind;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.docs.plan.SampleUrls;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which code of a catalog the clients see for each trouble. A catalog with a WebSocket domain has clients that keep
 * connections; any other has clients that make calls.
 */
public final class Codes {

    private static final String TRANSPORT = "transport";
    private static final String UNAVAILABLE = "503";
    private static final String LIMIT_WORDS = "RATE|LIMIT|THROTTL|QUOTA|TOO_MANY";
    private static final String BUSY_WORDS = "BUSY|UNAVAILABLE|OVERLOAD";
    private static final String NETWORK_WORDS = "NETWORK|CONNECTION|UNREACHABLE";
    private static final String TOKEN_WORDS = "EXPIRED|INVALID_TOKEN";

    private final Policy policy;
    private final Optional<Domain> close;
    private final CodeSearch closing;
    private final CodeSearch service;
    private final CodeSearch transport;
    private final CodeSearch tokens;
    private final Map<Trouble, Failure> failures = new EnumMap<>(Trouble.class);

    private Codes(Policy policy, Map<Trouble, ErrorCode> given) {
        this.policy = policy;
        this.close = domains(Protocol.WEBSOCKET).findFirst();
        Domain main = serviceDomain();
        this.closing = new CodeSearch(policy, close.orElse(main));
        this.service = new CodeSearch(policy, main);
        this.transport = new CodeSearch(policy, policy.domain(TRANSPORT));
        this.tokens = new CodeSearch(policy, tokenDomain(main));
        for (Trouble trouble : Trouble.values()) {
            Optional<ErrorCode> code = Optional.ofNullable(given.get(trouble)).or(() -> choose(trouble));
            code.ifPresent(found -> failures.put(trouble, failure(trouble, found)));
        }
    }

    /**
     * The codes of a policy.
     *
     * @param given those that are not to be chosen, as {@code domain/code}
     * @throws IllegalArgumentException if one of these has a domain that the policy lacks, or is not a code of it
     */
    public static Codes of(Policy policy, Map<Trouble, String> given) {
        Map<Trouble, ErrorCode> codes = new EnumMap<>(Trouble.class);
        given.forEach((trouble, text) -> codes.put(trouble, code(policy, text)));
        return new Codes(policy, codes);
    }

    private static ErrorCode code(Policy policy, String text) {
        int slash = text.indexOf('/');
        String domain = text.substring(0, Math.max(0, slash));
        List<String> names =
                policy.domains().stream().map(known -> known.domain().name()).toList();
        if (!names.contains(domain)) {
            throw new IllegalArgumentException(shown(text) + " must be DOMAIN/CODE, with a domain of " + policy.name()
                    + ": " + String.join(", ", names));
        }
        Domain found = policy.domain(domain);
        String code = text.substring(slash + 1);
        return new CodeSearch(policy, found)
                .recovered(code)
                .or(() -> Optional.of(found.lookup(code)).filter(any -> canArrive(found.protocol(), code)))
                .orElseThrow(() -> new IllegalArgumentException(shown(text) + " is not a code of " + domain));
    }

    private static String shown(String text) {
        return "'" + ShownText.of(text) + "'";
    }

    /** Whether clients can receive a code that a domain neither lists nor recovers from. */
    private static boolean canArrive(Protocol protocol, String code) {
        return switch (protocol) {
            case HTTP -> code.matches("[45][0-9]{2}");
            case WEBSOCKET -> code.matches("[1-4][0-9]{3}");
            case PLAIN -> false;
        };
    }

    private Stream<Domain> domains(Protocol protocol) {
        return policy.domains().stream().map(known -> known.domain()).filter(domain -> domain.protocol() == protocol);
    }

    /** The first HTTP domain that retries a 503, else the first of all, else the first that is not the transport. */
    private Domain serviceDomain() {
        return domains(Protocol.HTTP)
                .filter(domain -> isRetried(domain, UNAVAILABLE))
                .findFirst()
                .or(() -> domains(Protocol.HTTP).findFirst())
                .or(() -> close)
                .or(() -> domains(Protocol.PLAIN)
                        .filter(domain -> !domain.name().equals(TRANSPORT))
                        .findFirst())
                .orElseGet(() -> policy.domain(TRANSPORT));
    }

    /** The first HTTP domain that retries a 429: token endpoints limit how often they are asked. */
    private Domain tokenDomain(Domain otherwise) {
        return domains(Protocol.HTTP)
                .filter(domain -> isRetried(domain, "429"))
                .findFirst()
                .orElse(otherwise);
    }

    private boolean isRetried(Domain domain, String code) {
        CodeSearch search = new CodeSearch(policy, domain);
        return search.recovered(code)
                .filter(found -> search.prescribed(found) == DecisionKind.RETRY)
                .isPresent();
    }

    private Optional<ErrorCode> choose(Trouble trouble) {
        return close.isPresent() ? ofConnection(trouble) : ofCall(trouble);
    }

    private Optional<ErrorCode> ofConnection(Trouble trouble) {
        return switch (trouble) {
            case LOST, REFUSED -> closing.listed("1006");
            case RESTARTED -> closing.listed("1012", "1001", "1006");
            case SHED -> closing.listed("1013", "1012", "1001", "1006");
            case DROPPED -> any(() -> closing.keyed(DecisionKind.RETRY, LIMIT_WORDS), () -> ofConnection(Trouble.SHED));
            case TIMED_OUT -> any(() -> transport.listed("timeout"), () -> ofConnection(Trouble.LOST));
            case BUSY, FAULTY -> any(() -> service.recovered(UNAVAILABLE), () -> ofConnection(Trouble.LOST));
            case LIMITED -> any(() -> service.recovered("429"), () -> ofConnection(Trouble.BUSY));
            case EXPIRED ->
                any(
                        () -> closing.keyed(DecisionKind.REFRESH, TOKEN_WORDS),
                        () -> closing.first(DecisionKind.REFRESH),
                        () -> service.first(DecisionKind.REFRESH));
            case TOKENS_BUSY -> any(() -> tokens.recovered("429"), () -> ofConnection(Trouble.BUSY));
            case MOVED -> any(() -> closing.first(DecisionKind.REDIRECT), () -> service.first(DecisionKind.REDIRECT));
        };
    }

    private Optional<ErrorCode> ofCall(Trouble trouble) {
        return switch (trouble) {
            case LOST, RESTARTED ->
                any(
                        () -> transport.listed("unreachable"),
                        () -> service.keyed(DecisionKind.RETRY, NETWORK_WORDS),
                        () -> ofCall(Trouble.BUSY));
            case REFUSED -> any(() -> transport.listed("not-sent"), () -> ofCall(Trouble.LOST));
            case TIMED_OUT ->
                any(
                        () -> transport.listed("timeout"),
                        () -> service.keyed(DecisionKind.RETRY, "TIMEOUT|TIMED_OUT|DEADLINE"),
                        () -> ofCall(Trouble.LOST));
            case BUSY, FAULTY, SHED ->
                any(
                        () -> service.recovered(UNAVAILABLE),
                        () -> service.keyed(DecisionKind.RETRY, BUSY_WORDS),
                        () -> service.first(DecisionKind.RETRY),
                        () -> service.first(DecisionKind.GIVE_UP));
            case LIMITED, DROPPED ->
                any(
                        () -> service.recovered("429"),
                        () -> service.keyed(DecisionKind.RETRY, LIMIT_WORDS),
                        () -> ofCall(Trouble.BUSY));
            case EXPIRED ->
                any(
                        () -> service.keyed(DecisionKind.REFRESH, TOKEN_WORDS + "|UNAUTH"),
                        () -> service.first(DecisionKind.REFRESH));
            case TOKENS_BUSY -> any(() -> tokens.recovered("429"), () -> ofCall(Trouble.LIMITED));
            case MOVED -> service.first(DecisionKind.REDIRECT);
        };
    }

    /** A way to find a code. */
    private interface Way {
        Optional<ErrorCode> find();
    }

    private static Optional<ErrorCode> any(Way... ways) {
        return Stream.of(ways).map(Way::find).flatMap(Optional::stream).findFirst();
    }

    private Failure failure(Trouble trouble, ErrorCode code) {
        Failure failure = Failure.of(code, "").withCall(!keepsConnections());
        return switch (trouble) {
            case REFUSED -> failure.withPhase(Phase.OPENING).withSent(false);
            case LOST, RESTARTED, SHED, DROPPED, EXPIRED -> failure;
            case TIMED_OUT, BUSY, FAULTY, LIMITED, TOKENS_BUSY -> failure.withPhase(Phase.OPENING);
            case MOVED -> moved(failure);
        };
    }

    private Failure moved(Failure failure) {
        Remedy remedy = policy.remedy(failure);
        String url = new SampleUrls(policy.redirects()).url(1);
        if (remedy.endpoint().isPresent()) {
            return failure;
        }
        return remedy.isToLocation() ? failure.withLocation(url) : failure.withRedirect(url);
    }

    /** Whether the clients keep connections; otherwise they make calls. */
    public boolean keepsConnections() {
        return close.isPresent();
    }

    /** What the clients see for each trouble that the catalog has a code for. */
    public Map<Trouble, Failure> failures() {
        return new EnumMap<>(failures);
    }

    /** What the clients see for a trouble, if the catalog has a code for it. */
    public Optional<Failure> failure(Trouble trouble) {
        return Optional.ofNullable(failures.get(trouble));
    }

    /** The failures by the position of their trouble. The catalog gives up on a trouble that it has no code for. */
    public List<Failure> byPosition() {
        List<Failure> all = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            all.add(failures.getOrDefault(
                    trouble, Failure.of(policy.domain(TRANSPORT).lookup(trouble.id()), "")));
        }
        return all;
    }

    /** Whether a scenario can happen to clients of this catalog. */
    public boolean allow(Scenario scenario) {
        return failures.keySet().containsAll(scenario.needed());
    }
}
