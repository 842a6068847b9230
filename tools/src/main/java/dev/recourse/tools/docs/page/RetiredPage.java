package dev.recourse.tools.docs.page;

/**
 * The page of a code that was retired and may never be used again.
 *
 * @param path where it is
 * @param domain its domain
 * @param code the code
 */
public record RetiredPage(PagePath path, String domain, String code) {}
