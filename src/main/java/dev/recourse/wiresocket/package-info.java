/** WireSocket's errors, generated from {@code catalog/wiresocket.yaml}, and where its documents are. */
@ErrorCatalog("wiresocket.yaml")
@NullMarked
package dev.recourse.wiresocket;

import dev.recourse.engine.ErrorCatalog;
import org.jspecify.annotations.NullMarked;
