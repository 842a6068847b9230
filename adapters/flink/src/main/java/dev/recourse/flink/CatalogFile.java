package dev.recourse.flink;

import java.io.Serializable;

/**
 * A catalog in its JSON form.
 *
 * @param name of its file
 * @param role what it is for
 * @param json may be anything, because people write files
 */
public record CatalogFile(String name, Role role, String json) implements Serializable {

    /** What a catalog is for. */
    public enum Role {
        /** It decides. */
        OLD,
        /** It is compared with the one that decides. */
        NEW
    }

    /** The file with this name: those that begin with {@code new} are compared, others decide. */
    static CatalogFile named(String name, String json) {
        return new CatalogFile(name, name.startsWith("new") ? Role.NEW : Role.OLD, json);
    }
}
