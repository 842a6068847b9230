/** The catalog whose messages are measured beside WireSocket's. */
@ErrorCatalog("bench-shop.yaml")
@NullMarked
package dev.recourse.bench.shop;

import dev.recourse.engine.ErrorCatalog;
import org.jspecify.annotations.NullMarked;
