// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import javax.annotation.processing.Generated;

/** The endpoints that redirects name instead of a URL. A client needs to know how to reach each of them. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class EverythingEndpoints {

    /** The endpoint {@code backup}; a redirect for {@link SocketCode#WAIT} leads there. */
    public static final String BACKUP = "backup";

    private EverythingEndpoints() {}
}
