/**
 * What the reference pages of a catalog say, as values without any markup: a {@link dev.recourse.tools.docs.page.Site}
 * has everything. Texts are plain, and are escaped where they are written into a page.
 */
@NullMarked
package dev.recourse.tools.docs.page;

import org.jspecify.annotations.NullMarked;
