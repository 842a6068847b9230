package dev.recourse.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What one server does: its script, and what is usual when the script says nothing. */
final class ServerBehavior {
    final Script script;
    private final ServerLog story;
    private final Map<String, Function<? super Call, Answer>> open = new ConcurrentHashMap<>();
    private final Map<String, Function<? super Call, Answer>> guarded = new ConcurrentHashMap<>();
    private volatile Function<? super Call, Handshake> admission = call -> Handshake.accept();
    private volatile Optional<TokenIssuer> checks = Optional.empty();

    ServerBehavior(ServerLog story, Runnable death) {
        this.story = story;
        this.script = new Script(death);
    }

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
        Handshake step = script.nextHandshake().orElse(Handshake.accept());
        Handshake decided = step.isUsual() ? step.doing(usualHandshake(call)) : step;
        story.tell("handshake " + call + ": " + decided);
        return decided;
    }

    private Handshake usualHandshake(Call call) {
        return verdict(call).handshake().orElseGet(() -> admission.apply(call));
    }

    Answer answer(Call call) {
        Optional<Answer> scripted = script.nextAnswer(call.path());
        scripted.ifPresent(step -> story.tell(call + ": " + step));
        return scripted.orElseGet(Answer::usual);
    }

    Answer usual(Call call) {
        Answer given = usualAnswer(call);
        story.tell(call + ": " + given);
        return given;
    }

    private Answer usualAnswer(Call call) {
        Function<? super Call, Answer> endpoint = open.get(call.path());
        if (endpoint != null) {
            return endpoint.apply(call);
        }
        return verdict(call)
                .answer()
                .orElseGet(() -> guarded.getOrDefault(call.path(), any -> Answer.status(200))
                        .apply(call));
    }

    private TokenCheck verdict(Call call) {
        return checks.map(issuer -> issuer.verify(call.token().map(PresentedToken::text)))
                .orElse(TokenCheck.GOOD);
    }
}
