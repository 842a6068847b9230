package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.CatalogDomain;
import dev.recourse.catalog.model.GeneratedNames;
import dev.recourse.engine.CodeRange;
import dev.recourse.engine.Protocol;
import java.util.List;

/**
 * One domain with its Java names.
 *
 * @param domain the domain
 * @param codes its codes, in their order
 * @param ranges the ranges of unlisted codes, in their order
 */
public record DomainPlan(CatalogDomain domain, List<CodePlan> codes, List<RangePlan> ranges) {

    /** The enum. */
    public String enumName() {
        return domain.enumName();
    }

    /** What the catalog says about each constant. */
    public String data() {
        return enumName() + "Data";
    }

    /** The handler whose methods are all abstract. */
    public String cases() {
        return enumName() + "Cases";
    }

    /** The handler with defaults. */
    public String handler() {
        return enumName() + "Handler";
    }

    /** The messages, in any language. */
    public String messages() {
        return enumName() + "Messages";
    }

    /** The messages in this language, nested in those of the catalog. */
    public String messages(Language language) {
        return enumName() + language.suffix();
    }

    /** The method of the catalog's messages that returns those of this domain: {@code closeCode}. */
    public String messagesMethod() {
        String name = Character.toLowerCase(enumName().charAt(0)) + enumName().substring(1);
        return GeneratedNames.isTakenMethod(name) ? name + "Messages" : name;
    }

    /** Whether some code or range has a message of its own. */
    public boolean hasMessages() {
        return hasRangeMessages()
                || codes.stream().anyMatch(code -> code.messages().isPresent());
    }

    /** Whether some range has a message of its own. */
    public boolean hasRangeMessages() {
        return ranges.stream().anyMatch(range -> range.messages().isPresent());
    }

    /** Whether some code, listed or in a range of unknown ones, is a whole number in its usual form. */
    public boolean hasNumbers() {
        return domain.protocol() != Protocol.PLAIN
                || codes.stream()
                        .anyMatch(code -> CodeRange.isWholeNumber(code.info().code()))
                || domain.unknown().stream().anyMatch(unknown -> unknown.range().isOfNumbers());
    }

    /** Whether some constant is deprecated, so that naming it needs {@code @SuppressWarnings}. */
    public boolean hasDeprecated() {
        return codes.stream().anyMatch(CodePlan::isDeprecated);
    }
}
