/** Sockets and calls that recover under a catalog, on OkHttp. */
@NullMarked
package dev.recourse.okhttp;

import org.jspecify.annotations.NullMarked;
