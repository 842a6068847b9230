/** Answers of a service: a {@link dev.recourse.engine.RecourseException} becomes the problem document of its code. */
@NullMarked
package dev.recourse.spring.server;

import org.jspecify.annotations.NullMarked;
