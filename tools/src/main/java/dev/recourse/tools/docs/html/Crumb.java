package dev.recourse.tools.docs.html;

import dev.recourse.tools.docs.page.PagePath;

/**
 * One step of the way from the first page to a page.
 *
 * @param text its name
 * @param path where it is
 * @param isHere whether it is the page itself
 */
record Crumb(String text, PagePath path, boolean isHere) {}
