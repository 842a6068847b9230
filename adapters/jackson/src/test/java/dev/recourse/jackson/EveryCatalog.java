package dev.recourse.jackson;

import dev.recourse.catalog.CatalogReader;
import dev.recourse.catalog.CatalogSource;
import dev.recourse.catalog.MessageBook;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.wiresocket.WireSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The domains of all catalogs in this repository, of the generated one, and of {@link Shop}. */
final class EveryCatalog {

    private static final List<Path> FOLDERS = List.of(
            Path.of("../../catalog"),
            Path.of("../../catalog/examples"),
            Path.of("../../codegen/src/test/resources/catalogs"));

    private EveryCatalog() {}

    static List<Domain> domains() {
        Stream<Domain> generated = WireSocket.policy().domains().stream().map(DomainPolicy::domain);
        return Stream.of(generated, Stream.of(Shop.DOMAIN), FOLDERS.stream().flatMap(EveryCatalog::read))
                .flatMap(domains -> domains)
                .toList();
    }

    private static Stream<Domain> read(Path folder) {
        CatalogReader reader = new CatalogReader(CatalogSource.folder(folder));
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .map(file -> reader.read(file).catalog())
                    .flatMap(Optional::stream)
                    .flatMap(catalog -> catalog.policy(new MessageBook(catalog)).domains().stream())
                    .map(DomainPolicy::domain)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every listed code, codes that are not listed, and both carried by a status that is listed and one that is not.
     */
    static Stream<ErrorCode> codes(Domain domain) {
        List<String> unlisted = List.of("4999", "5555", "no such/code~1", "~", "", "é\ud83d\ude00", "x".repeat(300));
        Stream<ErrorCode> texts = unlisted.stream().map(domain::lookup);
        Stream<ErrorCode> carried = Stream.of(
                        domain.codes().stream().findFirst().orElse(domain.lookup("403")))
                .flatMap(status -> Stream.of(status, domain.lookup("599")))
                .flatMap(status -> Stream.concat(unlisted.stream(), Stream.of("403", status.code()))
                        .map(text -> domain.lookup(text, status)));
        return Stream.of(domain.codes().stream(), texts, carried).flatMap(codes -> codes);
    }
}
