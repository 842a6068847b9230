/** What several tests of the client use. */
@NullMarked
package dev.recourse.client.support;

import org.jspecify.annotations.NullMarked;
