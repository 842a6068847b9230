package dev.recourse.testkit.laws;

import dev.recourse.engine.Answer;
import dev.recourse.engine.Domain;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.Phase;
import dev.recourse.engine.Place;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Generates answers with an error's code, and with hints and values, at some of the places that its domain reads. */
final class AnswerGenerator {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    private static final List<String> HINTS = List.of(
            "7", "0", "1.5", "soon", "-1", "1700000030", "Tue, 14 Nov 2023 22:14:20 GMT", "2023-11-14T22:13:21Z");
    private static final List<String> UNLISTED = List.of("weird", "503", "4100", "");

    private final SampleValues values;

    AnswerGenerator(SampleValues values) {
        this.values = values;
    }

    /** What is read from an answer with this error, empty if it is not a failure. */
    Optional<Failure> next(ErrorCode code, String reason, SplittableRandom random) {
        return new Writer(code.domain(), random).answer(code, reason);
    }

    /** Writes one answer. */
    private final class Writer {
        private final Domain domain;
        private final Reads reads;
        private final SplittableRandom random;
        private final JsonText json = new JsonText();
        private Answer answer;

        Writer(Domain domain, SplittableRandom random) {
            this.domain = domain;
            this.reads = domain.reads();
            this.random = random;
            this.answer = Answer.of(0);
        }

        Optional<Failure> answer(ErrorCode code, String reason) {
            boolean isListed = random.nextInt(4) > 0;
            answer = Answer.of(carrier(code));
            for (Place place : reads.code()) {
                if (random.nextBoolean()) {
                    put(place, isListed ? code.code() : pick(UNLISTED));
                }
            }
            for (HintPlace hint : reads.hint()) {
                if (random.nextInt(4) == 0) {
                    put(hint.place(), pick(HINTS));
                }
            }
            for (Map.Entry<String, Reads.Value> value : reads.values().entrySet()) {
                if (random.nextInt(3) > 0) {
                    put(value.getValue().place(), values.next(value.getKey(), random));
                }
            }
            reads.reason().stream().findFirst().ifPresent(place -> put(place, reason));
            answer = json.isEmpty() ? answer.withBody(reason) : answer.withBody(json.toString());
            answer = answer.withPhase(random.nextInt(3) == 0 ? Phase.OPENING : Phase.OPEN);
            return domain.read(answer, NOW);
        }

        /** The status of a code that has one; of another, usually the code itself. */
        private String carrier(ErrorCode code) {
            if (code.info().status().isPresent()) {
                return Integer.toString(code.info().status().getAsInt());
            }
            boolean isOther = domain.protocol() == Protocol.HTTP && random.nextInt(6) == 0;
            return isOther ? pick(List.of("200", "418", "503")) : code.code();
        }

        private void put(Place place, String text) {
            if (place instanceof Place.Header header) {
                answer = answer.withHeader(header.name(), text);
            } else if (place instanceof Place.Json member) {
                json.put(member.pointer().toString(), text);
            } else if (place instanceof Place.Problem) {
                json.put("/code", text);
            }
        }

        private String pick(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
