/**
 * Reads catalogs at build time and at run time.
 *
 * <p>{@link dev.recourse.catalog.CatalogReader} reads a {@link dev.recourse.catalog.model.Catalog} and reports each
 * {@link dev.recourse.catalog.problem.Problem}; {@link dev.recourse.catalog.OverridesReader} reads changes to a policy
 * in the same way. The packages behind it are a pipeline: {@code problem}, {@code report}, {@code yaml}, {@code model},
 * {@code format}, {@code load}, {@code bind}; each uses only those before it. {@code json} writes the schema, and the
 * JSON of the command line.
 */
@NullMarked
package dev.recourse.catalog;

import org.jspecify.annotations.NullMarked;
