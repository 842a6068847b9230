package dev.recourse.codegen;

import dev.recourse.codegen.annotated.CatalogPackage;
import dev.recourse.codegen.lookup.Places;
import dev.recourse.codegen.reporting.Reports;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Generates as the processor does, and records the origin of each file. */
@SupportedAnnotationTypes({"dev.recourse.engine.ErrorCatalog", Generator.ANNOTATION})
@SupportedOptions(Places.OPTION)
final class RecordingProcessor extends AbstractProcessor {

    private final Map<String, List<String>> origins = new TreeMap<>();

    /** The elements that each file originates in, as {@code KIND name}. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Places places = Places.of(processingEnv);
        Filer filer = new Recorder(processingEnv.getFiler(), origins);
        for (CatalogPackage annotated : CatalogPackage.in(round)) {
            new Generator(places, new Reports(processingEnv, annotated, places), false)
                    .generate(annotated, processingEnv.getElementUtils(), filer);
        }
        return true;
    }

    private record Recorder(Filer real, Map<String, List<String>> origins) implements Filer {

        private void note(String name, Element... elements) {
            origins.put(
                    name,
                    Arrays.stream(elements)
                            .map(element -> element.getKind() + " " + element)
                            .toList());
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            note(name.toString(), elements);
            return real.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            note(name.toString(), elements);
            return real.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence folder, CharSequence name, Element... elements)
                throws IOException {
            note(folder + "." + name, elements);
            return real.createResource(location, folder, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence folder, CharSequence name)
                throws IOException {
            return real.getResource(location, folder, name);
        }
    }
}
