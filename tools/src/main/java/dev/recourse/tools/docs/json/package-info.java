/** Writes what reference pages say as JSON, for programs. */
@NullMarked
package dev.recourse.tools.docs.json;

import org.jspecify.annotations.NullMarked;
