/** Writes what reference pages say as Markdown, which people and language models read without a browser. */
@NullMarked
package dev.recourse.tools.docs.markdown;

import org.jspecify.annotations.NullMarked;
