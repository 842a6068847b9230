package dev.recourse.codegen;

import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import dev.recourse.codegen.reporting.Refusal;
import dev.recourse.codegen.writing.GeneratedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reasons why Java cannot be generated for a valid catalog. */
final class Refusals {

    /** The most constants of one enum, former names included. Its initializer is too large from about 4,100 on. */
    static final int MAX_CODES = 4_000;

    private Refusals() {}

    /** The reasons that are known before anything is written. */
    static List<Refusal> of(Plan plan) {
        List<Refusal> refusals = new ArrayList<>();
        for (DomainPlan domain : plan.domains()) {
            int aliases = domain.codes().stream()
                    .mapToInt(code -> code.code().aliases().size())
                    .sum();
            if (domain.codes().size() + aliases > MAX_CODES) {
                refusals.add(Refusal.tooManyCodes(
                        domain.domain().name(), domain.codes().size(), aliases, MAX_CODES));
            }
        }
        return refusals;
    }

    /** The names that files cannot have together. */
    static List<Refusal> of(List<GeneratedFile> files) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (GeneratedFile file : files) {
            String first = taken.putIfAbsent(file.type().toLowerCase(Locale.ROOT), file.type());
            if (first != null) {
                refusals.add(Refusal.sameType(file.type(), first));
            }
        }
        return refusals;
    }
}
