/** A study as text, Markdown, a page, and numbers. */
@NullMarked
package dev.recourse.tools.simulate.report;

import org.jspecify.annotations.NullMarked;
