import dev.recourse.client.call.*;
import dev.recourse.engine.Answer;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

class AnotherClient {

    static final CallRecoveries RECOVERIES =
            CallRecoveries.builder(WireSocket.policy()).sharedRest().build();

    static CallEnd get(URI address) {
        CallRecovery call = RECOVERIES.begin("dataplane");
        CallStep step = call.first().join();
        while (step instanceof CallAttempt next) {
            CallAttempt attempt = next.withMethod("GET");
            try {
                HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setRequestProperty("Authorization", "Bearer " + attempt.token().secret());
                step = attempt.answered(answer(connection, attempt), connection::disconnect)
                        .join();
            } catch (IOException e) {
                step = attempt.failed(e).join();
            }
        }
        return call.end().join();
    }

    static Answer answer(HttpURLConnection connection, CallAttempt attempt) throws IOException {
        Answer answer = Answer.of(connection.getResponseCode());
        if (!attempt.mayFail(connection.getResponseCode())) {
            return answer;
        }
        byte[] start = connection.getErrorStream().readNBytes(Answer.MAX_BODY + 1);
        return answer.withBody(new String(start, StandardCharsets.UTF_8));
    }
}
