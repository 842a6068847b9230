/**
 * The pictures of the reference pages as SVG inside a page. Colours and fonts are in the style sheet of the pages. A
 * picture has a title and a description for those who cannot see it.
 */
@NullMarked
package dev.recourse.tools.docs.picture;

import org.jspecify.annotations.NullMarked;
