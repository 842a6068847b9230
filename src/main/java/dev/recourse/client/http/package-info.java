/** HTTP calls that recover: {@link dev.recourse.client.http.RecoveringHttp}. */
@NullMarked
package dev.recourse.client.http;

import org.jspecify.annotations.NullMarked;
