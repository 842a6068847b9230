@NullMarked
package dev.recourse.codegen;

import org.jspecify.annotations.NullMarked;
