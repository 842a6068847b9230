/** The machine, its sockets and its pages in Chromium. */
@NullMarked
package dev.recourse.integration.browser;

import org.jspecify.annotations.NullMarked;
