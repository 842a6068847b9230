package dev.recourse.tools;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.ShownText;
import dev.recourse.tools.answer.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that describe an answer. */
final class AnswerOptions {

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "The reason that came with the code.")
    private String reason = "";

    @Option(names = "--status", paramLabel = "N", description = "The status of an HTTP answer, which its domain reads.")
    private Optional<Integer> status = Optional.empty();

    @Option(names = "--header", paramLabel = "K:V", description = "A header of the answer. May be repeated.")
    private List<String> headers = List.of();

    @Option(names = "--body", paramLabel = "TEXT", description = "The body of the answer.")
    private Optional<String> body = Optional.empty();

    /** The reason, if it is not that of an answer. */
    String reason() {
        return reason;
    }

    /** Whether there is more than a code and a reason. */
    boolean isAnswer() {
        return status.isPresent() || body.isPresent() || !headers.isEmpty();
    }

    /** The answers to read in each domain. */
    Map<Domain, List<Answer>> answers(List<Domain> domains, List<ErrorCode> codes) {
        if (body.isPresent() && !reason.isEmpty()) {
            throw new UsageException("--body and --reason are the same text; give one of them");
        }
        List<Domain> http = domains.stream()
                .filter(domain -> domain.protocol() == Protocol.HTTP)
                .toList();
        if (!domains.isEmpty() && http.isEmpty()) {
            Domain first = domains.get(0);
            throw new UsageException("--status, --header and --body describe an HTTP answer, but '" + first.name()
                    + "' is not an HTTP domain; give --reason");
        }
        Map<Domain, List<Answer>> answers = new LinkedHashMap<>();
        for (Domain domain : http) {
            List<Integer> statuses = status.map(List::of)
                    .orElseGet(() -> codes.stream()
                            .filter(code -> code.domain().equals(domain))
                            .flatMap(code -> statusOf(code).stream())
                            .distinct()
                            .toList());
            if (statuses.isEmpty()) {
                throw new UsageException("--header and --body need --status here");
            }
            answers.put(
                    domain,
                    statuses.stream().map(number -> answer(domain, number)).toList());
        }
        return answers;
    }

    private static Optional<Integer> statusOf(ErrorCode code) {
        return code.info().status().isPresent()
                ? Optional.of(code.info().status().getAsInt())
                : Optional.of(code.code())
                        .filter(text -> text.matches("[1-9][0-9]{2}"))
                        .map(Integer::valueOf);
    }

    private Answer answer(Domain domain, int number) {
        Answers.refusal(domain, number).ifPresent(refusal -> {
            throw new UsageException(refusal);
        });
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon <= 0) {
                throw new UsageException(
                        "--header must be a name, a colon and a value, not '" + ShownText.of(header) + "'");
            }
            lines.computeIfAbsent(header.substring(0, colon).strip(), name -> new ArrayList<>())
                    .add(header.substring(colon + 1).strip());
        }
        return Answer.of(number).withHeaders(lines).withBody(body.orElse(reason));
    }
}
