/** What the plugin changes in a build that loads it as an extension. */
@NullMarked
package dev.recourse.maven.setup;

import org.jspecify.annotations.NullMarked;
