package dev.recourse.wiresocket;

import dev.recourse.client.socket.HttpLocator;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The addresses of WireSocket's documents. */
public final class Documents {

    private static final Pattern REGION = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private Documents() {}

    /**
     * The address of a document's sockets in a region: {@code wss://{region}.wiresocket.net/{document}}.
     *
     * @param region such as {@code eu-central-1}
     * @throws IllegalArgumentException if the region is not a label of a host name, or the document's name breaks the
     *     rule of {@link DocumentName}
     */
    public static URI address(String region, String document) {
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("a region is a label of a host name, such as eu-central-1");
        }
        return URI.create("wss://" + region + ".wiresocket.net/" + checked(document));
    }

    /**
     * A locator that asks a node for the region of a document: {@code GET /discovery?documentName=…}, with the
     * session's token.
     *
     * @param dataplane the address of the node, such as {@code https://ws.wiresocket.com}
     * @throws IllegalArgumentException if the document's name breaks the rule of {@link DocumentName}
     */
    public static HttpLocator discovery(URI dataplane, String document) {
        return discovery(() -> dataplane, document);
    }

    /**
     * A locator like {@link #discovery(URI, String)}, for a node whose address may change.
     *
     * @param dataplane called for each request
     * @throws IllegalArgumentException if the document's name breaks the rule of {@link DocumentName}
     */
    public static HttpLocator discovery(Supplier<URI> dataplane, String document) {
        String path = "/discovery?documentName=" + checked(document);
        return HttpLocator.builder(
                        token -> token.authorize(
                                        HttpRequest.newBuilder(dataplane.get().resolve(path)))
                                .build(),
                        "url",
                        WireSocket.policy(),
                        "dataplane")
                .build();
    }

    private static String checked(String document) {
        DocumentName.problem(document).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return document;
    }
}
