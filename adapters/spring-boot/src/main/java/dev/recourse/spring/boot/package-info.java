/** The auto-configuration of Spring Boot, and its properties. */
@NullMarked
package dev.recourse.spring.boot;

import org.jspecify.annotations.NullMarked;
