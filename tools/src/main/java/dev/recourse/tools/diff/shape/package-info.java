/**
 * What differs between two catalogs whatever the machine decides: what travels between both ends, the generated Java,
 * and what people read.
 */
@NullMarked
package dev.recourse.tools.diff.shape;

import org.jspecify.annotations.NullMarked;
