// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import javax.annotation.processing.Generated;

/** The places that redirects name instead of a URL. A client has to be told how to reach each of them. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class WireSocketEndpoints {

    /** The endpoint {@code dataplane}, where {@link DashboardError#SERVICE_UNAVAILABLE} may lead. */
    public static final String DATAPLANE = "dataplane";

    private WireSocketEndpoints() {}
}
