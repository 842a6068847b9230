/** YAML as a tree in which every value knows its position. */
@NullMarked
package dev.recourse.catalog.yaml;

import org.jspecify.annotations.NullMarked;
