/**
 * The {@code docs} command: reference pages of a catalog. {@code facts} finds what they say and {@code plan} what
 * clients do, as the values of {@code page}; {@code markdown} and {@code json} write them.
 */
@NullMarked
package dev.recourse.tools.docs;

import org.jspecify.annotations.NullMarked;
