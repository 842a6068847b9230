package dev.recourse.codegen.lookup;

import dev.recourse.catalog.CatalogSource;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLConnection;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/**
 * The roots of the modules on the module path. A compiler does not give access to their resources, but from Java 18 on
 * it gives the location of a module's descriptor, and the catalog is beside that. Before Java 18, nothing is found.
 */
record ModuleSource(Elements elements) implements CatalogSource {

    @Override
    public Optional<byte[]> read(String file) {
        return elements.getAllModuleElements().stream()
                .filter(module -> !isPlatform(module))
                .flatMap(module -> descriptor(module).stream())
                .flatMap(descriptor -> beside(descriptor, file).stream())
                .findFirst();
    }

    private static boolean isPlatform(ModuleElement module) {
        String name = module.getQualifiedName().toString();
        return module.isUnnamed() || name.startsWith("java.") || name.startsWith("jdk.");
    }

    private Optional<URI> descriptor(ModuleElement module) {
        try {
            Method fileOf = Elements.class.getMethod("getFileObjectOf", Element.class);
            return fileOf.invoke(elements, module) instanceof FileObject file
                    ? Optional.of(file.toUri())
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> beside(URI descriptor, String file) {
        String text = descriptor.toString();
        try {
            URLConnection connection = URI.create(text.substring(0, text.lastIndexOf('/') + 1) + file)
                    .toURL()
                    .openConnection();
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return Optional.of(stream.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
