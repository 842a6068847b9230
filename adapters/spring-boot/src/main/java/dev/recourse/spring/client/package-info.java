/** Calls of Spring's HTTP clients that recover under a policy. */
@NullMarked
package dev.recourse.spring.client;

import org.jspecify.annotations.NullMarked;
