package dev.recourse.tools.docs.page;

/**
 * An error and where its page is.
 *
 * @param path where its page is
 * @param domain its domain, such as {@code close}
 * @param code its code as the protocol writes it, such as {@code 4006}; may be empty
 * @param key its constant, such as {@code RATE_LIMIT}
 * @param name its name for people, such as {@code Rate Limit}
 */
public record ErrorLink(PagePath path, String domain, String code, String key, String name) {}
