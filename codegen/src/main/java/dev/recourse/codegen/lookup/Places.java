package dev.recourse.codegen.lookup;

import dev.recourse.catalog.CatalogSource;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** Every place to look for catalogs, the first one first. Those that ship with the reader come after all of these. */
public final class Places implements CatalogSource {

    /** The processor option that names folders or files, separated as on a class path. */
    public static final String OPTION = "recourse.catalogs";

    private final List<Place> places;

    private Places(List<Place> places) {
        this.places = List.copyOf(places);
    }

    /** The places that this compilation has. */
    public static Places of(ProcessingEnvironment environment) {
        List<Place> places = new ArrayList<>();
        Optional.ofNullable(environment.getOptions().get(OPTION)).ifPresent(option -> {
            for (String path : option.split(File.pathSeparator, -1)) {
                places.add(new Place("-A" + OPTION, option(path)));
            }
        });
        Filer filer = environment.getFiler();
        places.add(new Place("the class output", new FilerSource(filer, StandardLocation.CLASS_OUTPUT)));
        places.add(new Place("the class path", new FilerSource(filer, StandardLocation.CLASS_PATH)));
        places.add(new Place(
                "the module path",
                new FilerSource(filer, StandardLocation.MODULE_PATH)
                        .orElse(new ModuleSource(environment.getElementUtils()))));
        places.add(new Place("the source path", new FilerSource(filer, StandardLocation.SOURCE_PATH)));
        return new Places(places);
    }

    private static CatalogSource option(String path) {
        try {
            return new PathSource(Path.of(path));
        } catch (InvalidPathException e) {
            return file -> Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> read(String file) {
        return places.stream()
                .map(place -> place.source().read(file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The places in words, for a message about what is in none of them. */
    public String inWords() {
        return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
    }
}
