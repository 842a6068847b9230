/** The HTML of the reference pages. */
@NullMarked
package dev.recourse.tools.docs.html;

import org.jspecify.annotations.NullMarked;
