/** YAML files as values with positions. */
@NullMarked
package dev.recourse.tools.diff.yaml;

import org.jspecify.annotations.NullMarked;
