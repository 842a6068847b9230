package dev.recourse.maven.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Resource;

/**
 * The files of one resource of a project, which are those in its folder that its patterns choose.
 *
 * @param folder its folder
 * @param includes the patterns of which a file must match one, relative to the folder; empty for all files
 * @param excludes the patterns of which it must match none
 */
record ResourceFiles(Path folder, List<Pattern> includes, List<Pattern> excludes) {

    private static final Pattern WILDCARD = Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+");

    static ResourceFiles of(Resource resource) {
        return new ResourceFiles(
                Path.of(resource.getDirectory()),
                resource.getIncludes().stream().map(ResourceFiles::pattern).toList(),
                resource.getExcludes().stream().map(ResourceFiles::pattern).toList());
    }

    /** A pattern as Ant and Maven write it: {@code **} stands for any folders, {@code *} for any part of a name. */
    private static Pattern pattern(String text) {
        String path = text.replace('\\', '/');
        StringBuilder regex = new StringBuilder();
        Matcher parts = WILDCARD.matcher(path.endsWith("/") ? path + "**" : path);
        while (parts.find()) {
            regex.append(
                    switch (parts.group()) {
                        case "**/" -> "(?:.*/)?";
                        case "**" -> ".*";
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(parts.group());
                    });
        }
        return Pattern.compile(regex.toString());
    }

    /** The catalogs and overrides among them. */
    List<RecourseFile> recourseFiles() throws IOException {
        return RecourseFile.in(folder).stream()
                .filter(file ->
                        isChosen(folder.relativize(file.path()).toString().replace('\\', '/')))
                .toList();
    }

    private boolean isChosen(String file) {
        return (includes.isEmpty() || matches(includes, file)) && !matches(excludes, file);
    }

    private static boolean matches(List<Pattern> patterns, String file) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(file).matches());
    }
}
