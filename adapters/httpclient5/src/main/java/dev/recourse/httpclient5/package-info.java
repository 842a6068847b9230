/** Calls that recover under a catalog, on Apache HttpClient 5. */
@NullMarked
package dev.recourse.httpclient5;

import org.jspecify.annotations.NullMarked;
