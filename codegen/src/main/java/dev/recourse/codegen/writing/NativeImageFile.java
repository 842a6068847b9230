package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.Plan;
import java.util.List;

/**
 * Metadata for GraalVM's native images: that {@code PackageCatalog} is found by its name.
 *
 * @param path where native images look for it, below the folder of the classes
 * @param text the file, in GraalVM's JSON
 */
public record NativeImageFile(String path, String text) {

    /** The metadata of the package that this plan is for. */
    public static NativeImageFile of(Plan plan) {
        String type = plan.packageName() + "." + PackageFile.TYPE;
        return new NativeImageFile(
                "META-INF/native-image/recourse/" + plan.packageName() + "/reflect-config.json",
                String.join(
                        "\n",
                        List.of(
                                "[",
                                "  {",
                                "    \"name\": \"" + type + "\",",
                                "    \"methods\": [{ \"name\": \"" + PackageFile.METHOD
                                        + "\", \"parameterTypes\": [] }]",
                                "  }",
                                "]",
                                "")));
    }
}
