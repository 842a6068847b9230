package dev.recourse.codegen.lookup;

import dev.recourse.catalog.CatalogSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The places where a compilation looks for catalogs, in order. The reader adds its own catalogs after them. */
public final class Places implements CatalogSource {

    /** The processor option that names folders or files, separated as on a class path. */
    public static final String OPTION = "recourse.catalogs";

    /**
     * One place.
     *
     * @param name its name in messages, without paths of this machine unless the build named them
     * @param source the files there
     */
    private record Place(String name, CatalogSource source) {}

    private final List<Place> places;
    private final boolean hasOption;

    private Places(List<Place> places, boolean hasOption) {
        this.places = List.copyOf(places);
        this.hasOption = hasOption;
    }

    /** The places of this compilation. */
    public static Places of(ProcessingEnvironment environment) {
        List<Place> places = new ArrayList<>();
        Optional<String> option = Optional.ofNullable(environment.getOptions().get(OPTION));
        option.ifPresent(paths -> {
            for (String path : paths.split(File.pathSeparator, -1)) {
                places.add(new Place("-A" + OPTION + "=" + path, file -> readOption(path, file)));
            }
        });
        Filer filer = environment.getFiler();
        places.add(new Place("the class output", file -> read(filer, StandardLocation.CLASS_OUTPUT, file)));
        places.add(new Place("the class path", file -> read(filer, StandardLocation.CLASS_PATH, file)));
        CatalogSource modulePath = file -> read(filer, StandardLocation.MODULE_PATH, file);
        places.add(new Place("the module path", modulePath.orElse(new ModuleSource(environment.getElementUtils()))));
        places.add(new Place("the source path", file -> read(filer, StandardLocation.SOURCE_PATH, file)));
        return new Places(places, option.isPresent());
    }

    /** Reads from a folder of catalogs, or from the folder of one catalog. */
    private static Optional<byte[]> readOption(String option, String file) {
        Path path;
        try {
            path = Path.of(option);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        String simpleName = file.substring(file.lastIndexOf('/') + 1);
        if (Files.isDirectory(path)) {
            CatalogSource folder = CatalogSource.folder(path);
            return folder.read(file).or(() -> folder.read(simpleName));
        }
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? Optional.empty() : CatalogSource.folder(parent).read(simpleName);
    }

    /**
     * Reads from a location of the compiler. If it has no such file or no such location, a compiler throws one of these
     * exceptions, at lookup or at the first read.
     */
    private static Optional<byte[]> read(Filer filer, JavaFileManager.Location location, String file) {
        try (InputStream stream = filer.getResource(location, "", file).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> read(String file) {
        return places.stream()
                .map(place -> place.source().read(file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** For a message about a file that is in none of these places: what they are, and how to add one. */
    public String inWords() {
        String names = places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
        return hasOption
                ? names
                : names + "; to have another folder searched, give the processor the option -A" + OPTION
                        + "=FOLDER (kapt: " + OPTION + "=FOLDER in <annotationProcessorArgs>)";
    }
}
