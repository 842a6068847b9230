package dev.recourse.codegen.annotated;

import dev.recourse.engine.ErrorCatalog;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A package that names a catalog.
 *
 * @param element the package
 * @param file the catalog's file, as the annotation names it
 */
public record CatalogPackage(PackageElement element, String file) {

    /** The packages that are compiled in this round and name a catalog. */
    public static List<CatalogPackage> in(RoundEnvironment round) {
        // A round's annotated elements would be searched for among all members of all classes, the generated ones too.
        return ElementFilter.packagesIn(round.getRootElements()).stream()
                .filter(element -> element.getAnnotation(ErrorCatalog.class) != null)
                .map(element -> new CatalogPackage(
                        element, element.getAnnotation(ErrorCatalog.class).value()))
                .toList();
    }

    /** The annotation, for messages about it. */
    public Optional<? extends AnnotationMirror> annotation() {
        String type = ErrorCatalog.class.getCanonicalName();
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(type))
                .findFirst();
    }

    /** Whether code in this package can name a type, which its module must read. */
    public boolean sees(String type, Elements elements) {
        return elements.getTypeElement(elements.getModuleOf(element), type) != null;
    }

    /** The package's name. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /** The qualified name of a type in it. */
    public String qualified(String type) {
        return name() + "." + type;
    }
}
