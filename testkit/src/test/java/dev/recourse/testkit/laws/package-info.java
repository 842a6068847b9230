@NullMarked
package dev.recourse.testkit.laws;

import org.jspecify.annotations.NullMarked;
