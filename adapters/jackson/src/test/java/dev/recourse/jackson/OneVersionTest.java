package dev.recourse.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.recourse.engine.ErrorCode;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.json.JsonMapper;

/** An application that has one version of Jackson only compiles and runs, as a module and on the class path. */
class OneVersionTest {

    private static final String MODULE = """
            module application {
                requires dev.recourse.jackson;
                requires %s.databind;
            }
            """;
    private static final String MAIN = """
            package application;

            import dev.recourse.%s.RecourseModule;
            import dev.recourse.engine.*;
            import %s.databind.json.JsonMapper;
            import java.util.List;

            class Main {
                public static void main(String[] arguments) throws Exception {
                    Domain domain = Domain.of("d", Protocol.PLAIN, List.of(CodeInfo.of("1", "ONE", "One")));
                    JsonMapper mapper = JsonMapper.builder().addModule(RecourseModule.of(domain)).build();
                    Failure failure = domain.lookup(1).failed("x");
                    System.out.print(failure.equals(mapper.readValue(mapper.writeValueAsString(failure), Failure.class)));
                    try {
                        JsonMapper.builder().build().writeValueAsString(failure);
                    } catch (Exception e) {
                        System.out.print(e.getMessage().contains("recourse-jackson"));
                    }
                }
            }
            """;

    private static String path(Class<?>... types) {
        return Stream.of(types)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String run(Path folder, String tool, String... arguments) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(Path.of(System.getProperty("java.home"), "bin", tool)
                                        .toString()),
                                Stream.of(arguments))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return text;
    }

    @ParameterizedTest
    @EnumSource
    void isEnough(Json.Version version, @TempDir Path folder) throws Exception {
        boolean isTwo = version == Json.Version.JACKSON_2;
        List<String> names = isTwo ? List.of("jackson2", "com.fasterxml.jackson") : List.of("jackson", "tools.jackson");
        String libraries = isTwo
                ? path(ObjectMapper.class, com.fasterxml.jackson.core.JsonFactory.class, JsonFormat.class)
                : path(JsonMapper.class, TokenStreamFactory.class, JsonFormat.class);
        String path = String.join(File.pathSeparator, path(ErrorCode.class), path(RecourseModule.class), libraries);
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE.formatted(names.get(1)));
        Path main = Files.writeString(folder.resolve("Main.java"), MAIN.formatted(names.get(0), names.get(1)));
        String classes = folder.resolve("classes").toString();
        String all = path + File.pathSeparator + classes;

        run(folder, "javac", "-Xlint:all", "-Werror", "-d", classes, "-p", path, module.toString(), main.toString());

        assertEquals("truetrue", run(folder, "java", "-p", all, "-m", "application/application.Main"));
        assertEquals("truetrue", run(folder, "java", "-cp", all, "application.Main"));
    }
}
