package dev.recourse.flink;

import java.util.Objects;

/**
 * What is counted together when two catalogs are compared.
 *
 * @param oldCatalog the fingerprint of the catalog that decides
 * @param newCatalog the fingerprint of the one that is compared
 * @param domain that of the failure
 * @param name that of the code; those of unknown codes are few, so that counts stay few
 * @param oldOutcome what the first says
 * @param newOutcome what the second says
 * @param differs in what they differ
 */
public record TallyKey(
        String oldCatalog,
        String newCatalog,
        String domain,
        String name,
        String oldOutcome,
        String newOutcome,
        String differs) {

    /** The same on each JDK, because Flink distributes and restores tallies by it. */
    @Override
    public int hashCode() {
        return Objects.hash(oldCatalog, newCatalog, domain, name, oldOutcome, newOutcome, differs);
    }
}
