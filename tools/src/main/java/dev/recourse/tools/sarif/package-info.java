/** Logs in SARIF 2.1.0, the format of static analysis results that code hosts and editors read. */
@NullMarked
package dev.recourse.tools.sarif;

import org.jspecify.annotations.NullMarked;
