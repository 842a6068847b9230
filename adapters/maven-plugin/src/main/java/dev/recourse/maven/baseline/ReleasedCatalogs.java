package dev.recourse.maven.baseline;

import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.baseline.Sides;
import dev.recourse.tools.diff.baseline.UnreadableException;
import dev.recourse.tools.lint.CatalogPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/** The catalogs in released artifacts. */
public final class ReleasedCatalogs {

    private static final String SNAPSHOT = "-SNAPSHOT";

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    /** The catalogs in these repositories. */
    public ReleasedCatalogs(
            RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * The coordinates with a version, which is the newest release where they have a range.
     *
     * @throws MissingBaselineException if no release is in the range
     */
    public Coordinates exact(Coordinates coordinates) throws MissingBaselineException {
        if (!coordinates.isRange()) {
            return coordinates;
        }
        try {
            List<Version> versions = system.resolveVersionRange(
                            session, new VersionRangeRequest(artifact(coordinates), repositories, null))
                    .getVersions();
            String newest = versions.stream()
                    .map(Version::toString)
                    .filter(version -> !version.endsWith(SNAPSHOT))
                    .reduce((older, newer) -> newer)
                    .orElseThrow(() -> new MissingBaselineException("there is no release " + coordinates
                            + "; name a baseline, or set recourse.diff.skip until there is one"));
            return coordinates.withVersion(newest);
        } catch (VersionRangeResolutionException e) {
            throw new MissingBaselineException(e);
        }
    }

    /**
     * Opens the catalog in an artifact. What it includes comes from the artifact or from its dependencies of that time.
     *
     * @param name the path of the catalog in the artifact, if the artifact has it and the coordinates name none
     * @throws MissingBaselineException if the artifact cannot be resolved
     * @throws UnreadableException if it has no catalog, or one that cannot be read
     */
    public Side open(Coordinates exact, String name) throws MissingBaselineException, UnreadableException {
        Path jar = jar(exact);
        String entry = exact.entry().orElseGet(() -> has(jar, name) ? name : "");
        String side = entry.isEmpty() ? jar.toString() : jar + "!/" + entry;
        return named(exact, read(exact, side));
    }

    private Side read(Coordinates exact, String side) throws MissingBaselineException, UnreadableException {
        try {
            return new Sides(Path.of(""), CatalogPath.NONE).openBaseline(side);
        } catch (UnreadableException e) {
            return new Sides(Path.of(""), dependencies(exact)).openBaseline(side);
        }
    }

    private static Side named(Coordinates exact, Side side) {
        return new Side(exact.toString(), side.file(), side.source(), side.path(), side.catalog(), side.notes());
    }

    private static Artifact artifact(Coordinates coordinates) {
        return new DefaultArtifact(coordinates.group(), coordinates.artifact(), "jar", coordinates.version());
    }

    private Path jar(Coordinates exact) throws MissingBaselineException {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact(exact), repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MissingBaselineException(e);
        }
    }

    private static boolean has(Path jar, String name) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(name) != null;
        } catch (IOException e) {
            return false;
        }
    }

    private CatalogPath dependencies(Coordinates exact) throws MissingBaselineException {
        CollectRequest collect = new CollectRequest(new Dependency(artifact(exact), "compile"), repositories);
        try {
            return new CatalogPath(
                    system
                            .resolveDependencies(session, new DependencyRequest(collect, null))
                            .getArtifactResults()
                            .stream()
                            .map(result -> result.getArtifact().getFile().toPath())
                            .filter(file -> file.toString().endsWith(".jar"))
                            .toList());
        } catch (DependencyResolutionException e) {
            throw new MissingBaselineException(e);
        }
    }
}
