/**
 * A catalog in its JSON form, read at run time, and the machine that decides by it. It needs the engine and nothing
 * else, so that it also runs in browsers and in Node, compiled to JavaScript.
 *
 * <p>{@link dev.recourse.web.JsonCatalog} is where to start. {@link dev.recourse.web.FailureReader} reads what failed,
 * {@link dev.recourse.web.Facts} writes what was decided; both are texts, in the form of the lines of {@code recourse
 * decide}. {@link dev.recourse.web.Exports} is what JavaScript sees.
 */
@NullMarked
package dev.recourse.web;

import org.jspecify.annotations.NullMarked;
