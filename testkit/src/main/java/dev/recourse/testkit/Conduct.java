package dev.recourse.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What one server does: its script, and what is usual when the script says nothing. */
final class Conduct {
    final Script script = new Script();
    private final Map<String, Function<? super Call, Answer>> open = new ConcurrentHashMap<>();
    private final Map<String, Function<? super Call, Answer>> guarded = new ConcurrentHashMap<>();
    private volatile Function<? super Call, Handshake> admission = call -> Handshake.accept();
    private volatile Optional<TokenIssuer> checks = Optional.empty();

    void admit(Function<? super Call, Handshake> handshakes) {
        admission = handshakes;
    }

    void serve(String path, Function<? super Call, Answer> endpoint) {
        guarded.put(path, endpoint);
    }

    void serveOpenly(String path, Function<? super Call, Answer> endpoint) {
        open.put(path, endpoint);
    }

    void checkTokens(TokenIssuer issuer) {
        checks = Optional.of(issuer);
    }

    Handshake handshake(Call call) {
        Optional<Handshake> scripted = script.nextHandshake().filter(step -> step != Handshake.accept());
        return scripted.or(() -> verdict(call).handshake()).orElseGet(() -> admission.apply(call));
    }

    Answer answer(Call call) {
        return script.nextAnswer(call.path()).orElseGet(Answer::usual);
    }

    Answer usual(Call call) {
        Function<? super Call, Answer> endpoint = open.get(call.path());
        if (endpoint != null) {
            return endpoint.apply(call);
        }
        return verdict(call)
                .answer()
                .orElseGet(() -> guarded.getOrDefault(call.path(), any -> Answer.status(200))
                        .apply(call));
    }

    private Verdict verdict(Call call) {
        return checks.map(issuer -> issuer.verify(call.token().map(PresentedToken::text)))
                .orElse(Verdict.GOOD);
    }
}
