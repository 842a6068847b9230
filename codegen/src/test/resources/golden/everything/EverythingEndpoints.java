// Generated from everything.yaml. Edit the catalog, not this file.
package com.example.everything;

import javax.annotation.processing.Generated;

/** The places that redirects name instead of a URL. A client has to be told how to reach each of them. */
@Generated("dev.recourse.codegen.CatalogProcessor")
public final class EverythingEndpoints {

    /** The endpoint {@code backup}, where {@link SocketCode#WAIT} may lead. */
    public static final String BACKUP = "backup";

    private EverythingEndpoints() {}
}
