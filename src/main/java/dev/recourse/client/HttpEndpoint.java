package dev.recourse.client;

import dev.recourse.engine.Domain;
import java.net.URI;
import java.util.function.Supplier;

/** A place that calls go to: where it is, and in which domain its statuses are. */
record HttpEndpoint(Supplier<URI> base, Domain domain) {}
