@NullMarked
package dev.recourse.testkit.junit;

import org.jspecify.annotations.NullMarked;
