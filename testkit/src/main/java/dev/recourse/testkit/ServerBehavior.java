package dev.recourse.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What one server does: its script, and its usual behavior when the script is empty. */
final class ServerBehavior {
    final Script script;
    private final ServerLog log;
    private final Map<String, Function<? super Call, Answer>> withoutToken = new ConcurrentHashMap<>();
    private final Map<String, Function<? super Call, Answer>> withToken = new ConcurrentHashMap<>();
    private volatile Function<? super Call, Handshake> onHandshake = call -> Handshake.accept();
    private volatile Optional<TokenIssuer> issuer = Optional.empty();

    ServerBehavior(ServerLog log, Runnable kill) {
        this.log = log;
        this.script = new Script(kill);
    }

    void onHandshake(Function<? super Call, Handshake> handler) {
        onHandshake = handler;
    }

    void serve(String path, Function<? super Call, Answer> handler) {
        withToken.put(path, handler);
    }

    void serveWithoutToken(String path, Function<? super Call, Answer> handler) {
        withoutToken.put(path, handler);
    }

    void checkTokens(TokenIssuer tokenIssuer) {
        issuer = Optional.of(tokenIssuer);
    }

    Handshake handshake(Call call) {
        Handshake step = script.nextHandshake().orElse(Handshake.accept());
        Handshake handshake = step.isUsual() ? step.doing(usualHandshake(call)) : step;
        log.add("handshake " + call + ": " + handshake);
        return handshake;
    }

    private Handshake usualHandshake(Call call) {
        return check(call).handshake().orElseGet(() -> onHandshake.apply(call));
    }

    Answer answer(Call call) {
        Optional<Answer> scripted = script.nextAnswer(call.path());
        scripted.ifPresent(step -> log.add(call + ": " + step));
        return scripted.orElseGet(Answer::usual);
    }

    Answer usual(Call call) {
        Answer answer = usualAnswer(call);
        log.add(call + ": " + answer);
        return answer;
    }

    private Answer usualAnswer(Call call) {
        Function<? super Call, Answer> handler = withoutToken.get(call.path());
        if (handler != null) {
            return handler.apply(call);
        }
        return check(call)
                .answer()
                .orElseGet(() -> withToken
                        .getOrDefault(call.path(), any -> Answer.status(200))
                        .apply(call));
    }

    private TokenCheck check(Call call) {
        return issuer.map(verifier -> verifier.verify(call.token().map(PresentedToken::text)))
                .orElse(TokenCheck.VALID);
    }
}
