/**
 * What differs between two catalogs whatever the machine decides: what travels between both ends, the generated Java,
 * and what people read. {@code ShapeChanges} starts; {@code CatalogChanges}, {@code DomainChanges},
 * {@code ErrorChanges}, {@code CaseChanges} and {@code RangeChanges} compare one part each. {@code Surface} has the
 * members of the generated Java: those that are missing belong to the first finding that explains them.
 */
@NullMarked
package dev.recourse.tools.diff.shape;

import org.jspecify.annotations.NullMarked;
