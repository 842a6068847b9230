/**
 * What is written for a code and a failure, and how it is read: the same for both versions of Jackson, and known to
 * neither.
 *
 * <p>An object is a map of texts, flags, numbers and maps. {@link dev.recourse.jackson.form.Shape} says which members
 * it may have, {@link dev.recourse.jackson.form.CodeForm} and {@link dev.recourse.jackson.form.FailureForm} what they
 * mean.
 */
@NullMarked
package dev.recourse.jackson.form;

import org.jspecify.annotations.NullMarked;
