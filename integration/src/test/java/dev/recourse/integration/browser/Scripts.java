package dev.recourse.integration.browser;

import dev.recourse.catalog.CatalogJson;
import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.Reading;
import dev.recourse.catalog.model.Catalog;
import dev.recourse.engine.Policy;
import dev.recourse.testkit.Answer;
import dev.recourse.testkit.Reply;
import dev.recourse.testkit.ScriptedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What pages load: the scripts that the module {@code web} built, and those of the tests. */
final class Scripts {

    static final String JAVASCRIPT = "text/javascript";

    private static final Path BUILT = Path.of(System.getProperty("web.npm", "../web/target/npm"))
            .toAbsolutePath()
            .normalize();

    private static final Path CATALOGS = Path.of("../catalog").toAbsolutePath().normalize();

    private Scripts() {}

    /** A server with this page, and the scripts of the npm package. */
    static ScriptedServer server(String page) {
        ScriptedServer server = ScriptedServer.start().serve("/", call -> served("text/html", page));
        for (String name : List.of("recourse.mjs", "recourse.js", "socket.mjs")) {
            server.serve("/" + name, call -> served(JAVASCRIPT, read(BUILT.resolve(name))));
        }
        return server;
    }

    /** A file as a server answers with it. */
    static Reply served(String type, String body) {
        return Answer.status(200)
                .withHeader("Content-Type", type + "; charset=utf-8")
                .withBody(body);
    }

    /** A resource beside this class. */
    static String resource(String name) {
        try (InputStream in = Scripts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A catalog beside this class, or else of this repository. */
    static Catalog catalog(String name) {
        CatalogSource beside = file -> Optional.ofNullable(Scripts.class.getResource(file))
                .map(found -> resource(file).getBytes(StandardCharsets.UTF_8));
        Reading reading = new CatalogReader(beside.orElse(CatalogSource.folder(CATALOGS))).read(name);
        return reading.catalog()
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    }

    /** The JSON form of a catalog, whose redirects may lead to this machine, which no file can allow. */
    static String json(Catalog catalog) {
        Policy policy = catalog.policy();
        Policy local = policy.withRedirects(policy.redirects().withLoopback());
        return CatalogJson.writeCompact(catalog)
                .replace("\"redirects\":{", "\"redirects\":{\"loopback\":true,")
                .replace(policy.fingerprint(), local.fingerprint());
    }
}
