package dev.recourse.codegen.naming;

import dev.recourse.catalog.model.CatalogDomain;
import java.util.List;

/**
 * One domain with the names that it gets.
 *
 * @param domain the domain
 * @param codes its codes, in their order
 */
public record DomainPlan(CatalogDomain domain, List<CodePlan> codes) {

    /** The enum. */
    public String enumName() {
        return domain.enumName();
    }

    /** What the catalog tells about each constant. */
    public String data() {
        return enumName() + "Data";
    }

    /** What the catalog prescribes for each constant. */
    public String rules() {
        return enumName() + "Rules";
    }

    /** The handler with defaults. */
    public String handler() {
        return enumName() + "Handler";
    }

    /** The handler without. */
    public String strictHandler() {
        return "Strict" + enumName() + "Handler";
    }

    /** The sentences. */
    public String messages() {
        return enumName() + "Messages";
    }

    /** The choice of a sentence. */
    public String sentences() {
        return enumName() + "Sentences";
    }

    /** Whether some code has a sentence of its own. */
    public boolean hasMessages() {
        return codes.stream().anyMatch(code -> code.messages().isPresent());
    }

    /** Whether every code is a number written in the usual way. */
    public boolean isNumeric() {
        return codes.stream().allMatch(code -> code.info().code().matches("0|[1-9][0-9]{0,8}"));
    }

    /** Whether some constant is deprecated, so that naming it needs a word to the compiler. */
    public boolean hasDeprecated() {
        return codes.stream().anyMatch(CodePlan::isDeprecated);
    }
}
