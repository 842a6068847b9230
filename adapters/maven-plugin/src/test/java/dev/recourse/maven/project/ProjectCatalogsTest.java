package dev.recourse.maven.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCatalogsTest {

    @TempDir
    private Path folder;

    private MavenProject project;
    private Path catalog;

    @BeforeEach
    void aProject() throws Exception {
        Model model = new Model();
        model.setBuild(new Build());
        project = new MavenProject(model);
        catalog = write("src/main/resources/shop.yaml", "recourse: 1\ncatalog: shop\n");
    }

    private Path write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Resource resource(String directory) {
        Resource resource = new Resource();
        resource.setDirectory(folder.resolve(directory).toString());
        project.getBuild().addResource(resource);
        return resource;
    }

    private List<Path> catalogs() throws Exception {
        return ProjectCatalogs.of(project, List.of()).catalogs();
    }

    @Test
    void overridesFollowTheCatalogs() throws Exception {
        resource("src/main/resources");
        Path overrides = write("src/main/resources/operations.yaml", "recourse: 1\noverrides: shop\n");
        assertEquals(
                List.of(new RecourseFile(catalog, Optional.empty()), new RecourseFile(overrides, Optional.of("shop"))),
                ProjectCatalogs.of(project, List.of()).files());
    }

    @Test
    void aFileIsFoundOnceInAFolderThatIsAResourceTwice() throws Exception {
        resource("src/main/resources").setFiltering(true);
        resource("src/main/resources");
        assertEquals(List.of(catalog), catalogs());
    }

    @Test
    void onlyWhatIsIncludedIsFound() throws Exception {
        resource("").addInclude("LICENSE");
        assertEquals(List.of(), catalogs());
        write("target/classes/shop.yaml", "recourse: 1\ncatalog: shop\n");
        resource("").addInclude("src/main/**/*.yaml");
        assertEquals(List.of(catalog), catalogs());
    }

    @Test
    void whatIsExcludedIsNotFound() throws Exception {
        Resource resource = resource("src/main/resources");
        write("src/main/resources/old/shop.yaml", "recourse: 1\ncatalog: shop\n");
        resource.addExclude("old/");
        assertEquals(List.of(catalog), catalogs());
        resource.addExclude("**/shop.y?ml");
        assertEquals(List.of(), catalogs());
    }
}
