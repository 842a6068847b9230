package dev.recourse.maven.stale;

import dev.recourse.catalog.CatalogSource;
import dev.recourse.tools.lint.CatalogPath;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;

/** The places in which the processor looks for catalogs in a compilation, in its order. */
public final class CompilerPlaces {

    private CompilerPlaces() {}

    /**
     * The places of one compilation.
     *
     * @param option the folders and files that an option of the processor names
     * @param output the folder of the classes
     * @param resources what is copied there
     * @param classPath the folders and jars of the class path
     * @param roots the source folders
     */
    public static CatalogSource of(
            List<String> option, Path output, List<Resource> resources, CatalogPath classPath, List<Path> roots) {
        List<Path> copied = resources.stream()
                .filter(resource -> !resource.isFiltering() && resource.getTargetPath() == null)
                .map(resource -> Path.of(resource.getDirectory()))
                .toList();
        CatalogSource places = new OptionPlaces(option)
                .orElse(new CopiedResources(output, copied))
                .orElse(classPath);
        for (Path root : roots) {
            places = places.orElse(CatalogSource.folder(root));
        }
        return places;
    }
}
