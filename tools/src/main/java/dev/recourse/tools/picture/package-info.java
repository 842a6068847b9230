/** What pictures are made of: elements of SVG, and an axis for times. */
@NullMarked
package dev.recourse.tools.picture;

import org.jspecify.annotations.NullMarked;
