package dev.recourse.engine;

/** Who must act on an error that a client cannot recover from alone. */
public enum Actor {
    /** The program that met the error. */
    CLIENT("client"),
    /** The people who write or configure that program. */
    DEVELOPER("developer"),
    /** The owner of the account, its plan and its limits. */
    ACCOUNT_OWNER("account-owner"),
    /** The person who uses the application. */
    END_USER("end-user"),
    /** The people who run the service that answered. */
    OPERATOR("operator");

    private final String text;

    Actor(String text) {
        this.text = text;
    }

    /** The name used in catalogs, such as {@code account-owner}. */
    public String text() {
        return text;
    }
}
