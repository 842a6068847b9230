package dev.recourse.tools.docs.page;

/**
 * A language of messages.
 *
 * @param tag its tag (BCP 47), such as {@code zh-Hant}
 * @param name its own name for itself, such as {@code 日本語}
 * @param englishName its English name
 * @param isRightToLeft whether it is written from right to left
 */
public record Language(String tag, String name, String englishName, boolean isRightToLeft) {}
