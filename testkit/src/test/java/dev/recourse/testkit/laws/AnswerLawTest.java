package dev.recourse.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.engine.CodeInfo;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.HintPlace;
import dev.recourse.engine.Place;
import dev.recourse.engine.Policy;
import dev.recourse.engine.Protocol;
import dev.recourse.engine.Reads;
import dev.recourse.engine.ReasonPattern;
import dev.recourse.engine.Remedy;
import dev.recourse.engine.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A service and a client that do not have the same catalog. */
class AnswerLawTest {

    private static final Reads READS =
            Reads.builder().code(Place.PROBLEM).hint(HintPlace.RETRY_AFTER).build();

    private static Policy policy(Reads reads, String details, String code) {
        CodeInfo.Builder info = CodeInfo.builder(code, "SOLD_OUT", "Sold Out").details(ReasonPattern.of(details));
        Domain domain = Domain.builder("shop", Protocol.HTTP)
                .reads(reads)
                .codes(List.of(info.build()))
                .build();
        return Policy.builder("shop")
                .domain(new DomainPolicy(domain, List.of(Row.always(Remedy.giveUp())), List.of()))
                .build();
    }

    private static final Policy SERVICE = policy(READS, "no ${item:text}", "sold-out");

    private static void isBroken(String objection, Policy client) {
        String found = AnswerLaw.objection(SERVICE, client, 1).orElse("nothing");
        assertTrue(found.contains(objection), found);
    }

    @Test
    void holdsWithOneCatalog() {
        assertEquals(Optional.empty(), AnswerLaw.objection(SERVICE, SERVICE, 1));
    }

    @Test
    void breaksWhereTheClientReadsNoHint() {
        Reads reads = Reads.builder().code(Place.PROBLEM).build();
        isBroken("hint", policy(reads, "no ${item:text}", "sold-out"));
    }

    @Test
    void breaksWhereTheClientReadsOtherDetails() {
        isBroken("details", policy(READS, "no ${article:text}", "sold-out"));
    }

    @Test
    void breaksWhereTheClientLacksTheCode() {
        isBroken("read as", policy(READS, "no ${item:text}", "sold"));
    }

    @Test
    void breaksWhereTheClientDecidesOtherwise() {
        ErrorCode code = SERVICE.domain("shop").lookup("sold-out");
        isBroken("decided", SERVICE.withRemedy(code, Remedy.refresh()));
    }

    @Test
    void breaksWhereTheServiceCannotSendUsualDetails() {
        Policy policy = policy(READS, "${item:text}7${shop:text}", "sold-out");
        assertTrue(AnswerLaw.objection(policy, policy, 1).orElse("nothing").contains("is refused"));
    }
}
