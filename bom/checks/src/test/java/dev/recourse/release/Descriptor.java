package dev.recourse.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a jar's {@code module-info.class} says.
 *
 * @param exported the packages that every module may use, with slashes
 */
record Descriptor(String name, Set<String> exported) {

    static Optional<Descriptor> of(Jar jar) {
        return Optional.ofNullable(jar.entries().get("module-info.class")).map(Descriptor::read);
    }

    private static Descriptor read(byte[] bytes) {
        try {
            ModuleDescriptor read = ModuleDescriptor.read(new ByteArrayInputStream(bytes));
            return new Descriptor(
                    read.name(),
                    read.exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .map(exports -> exports.source().replace('.', '/'))
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
