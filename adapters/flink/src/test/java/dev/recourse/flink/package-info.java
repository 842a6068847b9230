@NullMarked
package dev.recourse.flink;

import org.jspecify.annotations.NullMarked;
