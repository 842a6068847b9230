package dev.recourse.engine;

/** Who must act on an error that a machine cannot settle alone. */
public enum Actor {
    /** The program that met the error. */
    CLIENT("client"),
    /** Whoever writes or configures that program. */
    DEVELOPER("developer"),
    /** Whoever owns the account, its plan and its limits. */
    ACCOUNT_OWNER("account-owner"),
    /** The person waiting in front of the application. */
    END_USER("end-user"),
    /** Whoever runs the service that answered. */
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
