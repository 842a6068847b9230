/** Where a project has its catalogs, and what refers to them. */
@NullMarked
package dev.recourse.maven.project;

import org.jspecify.annotations.NullMarked;
