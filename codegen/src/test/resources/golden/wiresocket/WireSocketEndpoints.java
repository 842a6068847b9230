// Generated from wiresocket.yaml. Edit the catalog, not this file.
package dev.recourse.wiresocket;

import javax.annotation.processing.Generated;

/** The endpoints that redirects name instead of a URL. A client needs to know how to reach each of them. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class WireSocketEndpoints {

    /** The endpoint {@code dataplane}; a redirect for {@link DashboardError#SERVICE_UNAVAILABLE} leads there. */
    public static final String DATAPLANE = "dataplane";

    private WireSocketEndpoints() {}
}
