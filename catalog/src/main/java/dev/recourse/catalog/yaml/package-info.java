/** YAML as a tree whose every value knows where it stands. */
@NullMarked
package dev.recourse.catalog.yaml;

import org.jspecify.annotations.NullMarked;
