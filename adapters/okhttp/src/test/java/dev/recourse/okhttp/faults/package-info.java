/** OkHttp in the fault tests of {@code src}, which this module runs again. */
@NullMarked
package dev.recourse.okhttp.faults;

import org.jspecify.annotations.NullMarked;
