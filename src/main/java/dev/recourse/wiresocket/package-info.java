/** WireSocket's errors: generated from {@code catalog/wiresocket.yaml}. */
@ErrorCatalog("wiresocket.yaml")
@NullMarked
package dev.recourse.wiresocket;

import dev.recourse.engine.ErrorCatalog;
import org.jspecify.annotations.NullMarked;
