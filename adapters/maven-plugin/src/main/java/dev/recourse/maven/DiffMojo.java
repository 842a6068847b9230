package dev.recourse.maven;

import dev.recourse.maven.baseline.Coordinates;
import dev.recourse.maven.baseline.MissingBaselineException;
import dev.recourse.maven.baseline.ReleasedCatalogs;
import dev.recourse.maven.project.ProjectCatalogs;
import dev.recourse.tools.diff.CatalogDiff;
import dev.recourse.tools.diff.accept.AcceptException;
import dev.recourse.tools.diff.accept.AcceptFile;
import dev.recourse.tools.diff.accept.Accepted;
import dev.recourse.tools.diff.baseline.Positions;
import dev.recourse.tools.diff.baseline.Side;
import dev.recourse.tools.diff.baseline.Sides;
import dev.recourse.tools.diff.baseline.UnreadableException;
import dev.recourse.tools.diff.finding.Tier;
import dev.recourse.tools.diff.report.Changes;
import dev.recourse.tools.diff.report.Reported;
import dev.recourse.tools.diff.report.TextReport;
import dev.recourse.tools.diff.report.WitnessFiles;
import dev.recourse.tools.diff.version.Versions;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.model.FileSet;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows what a change of a catalog breaks since an earlier version, and for whom. The build fails if a finding is in a
 * tier of failOn and not accepted, if the version of the project is too low for the change, or if there is nothing to
 * compare with.
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    private static final String NONE = "none";

    private final RepositorySystem system;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    /**
     * The earlier version: groupId:artifactId:version of a released jar, whose version may be a range (the newest
     * release in it counts); REV:PATH of git; or a file or jar. After a jar, !/path.yaml names the catalog in it.
     * Default: the newest release of this project before its version.
     */
    @Parameter(property = "recourse.diff.baseline")
    private @Nullable String baseline;

    /** Other earlier versions, written as in baseline. A change that several show is reported once. */
    @Parameter(property = "recourse.diff.also")
    private List<String> also = List.of();

    /**
     * The version of the baseline, such as 1.4.0, where it has no coordinates; without it, versions are not compared.
     */
    @Parameter(property = "recourse.diff.baselineVersion")
    private @Nullable String baselineVersion;

    /** The catalog of today. Default: the only one among the resources. */
    @Parameter(property = "recourse.catalog")
    private @Nullable File catalog;

    /** The tiers whose findings fail the build: wire, source, behaviour, text, or none. */
    @Parameter(property = "recourse.diff.failOn", defaultValue = "wire,source,behaviour")
    private List<String> failOn = List.of();

    /** A YAML file of findings that do not fail: fingerprint, reason and until for each. */
    @Parameter(property = "recourse.diff.accept")
    private @Nullable File accept;

    /** A folder for the events that show each difference, which the command line replays with decide. */
    @Parameter(property = "recourse.diff.witness")
    private @Nullable File witness;

    /** Whether to compare nothing. */
    @Parameter(property = "recourse.diff.skip", defaultValue = "false")
    private boolean skip;

    /** A goal that resolves baselines with this. */
    @Inject
    public DiffMojo(RepositorySystem system) {
        this.system = system;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: recourse.diff.skip is set.");
            return;
        }
        try {
            report(changes());
        } catch (UnreadableException | AcceptException | MissingBaselineException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (IOException | DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("cannot compare: " + e.getMessage(), e);
        }
    }

    private Changes changes()
            throws IOException, DependencyResolutionRequiredException, MojoExecutionException, UnreadableException,
                    AcceptException, MissingBaselineException {
        Set<Tier> tiers = tiers();
        ProjectCatalogs found = ProjectCatalogs.of(project, catalog == null ? List.of() : List.of(catalog));
        Path file = only(found.catalogs());
        Sides sides = new Sides(project.getBasedir().toPath(), found.path());
        ReleasedCatalogs released = new ReleasedCatalogs(system, session, repositories);
        Optional<Coordinates> first = baseline == null
                ? Optional.of(Coordinates.before(project.getGroupId(), project.getArtifactId(), project.getVersion()))
                : Coordinates.of(baseline);
        Optional<Coordinates> exact = first.isPresent() ? Optional.of(released.exact(first.get())) : Optional.empty();
        String name = name(file);
        List<Side> baselines = new ArrayList<>();
        baselines.add(
                exact.isPresent() ? released.open(exact.get(), name) : sides.openBaseline(String.valueOf(baseline)));
        for (String other : also) {
            Optional<Coordinates> coordinates = Coordinates.of(other);
            baselines.add(
                    coordinates.isPresent()
                            ? released.open(released.exact(coordinates.get()), name)
                            : sides.openBaseline(other));
        }
        Map<String, Accepted> accepted = accept == null ? Map.of() : AcceptFile.read(accept.toPath());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return new CatalogDiff(accepted, today, tiers, versions(exact)).compare(baselines, sides.open(shown(file)));
    }

    private Optional<Versions> versions(Optional<Coordinates> exact) {
        Optional<String> before = Optional.ofNullable(baselineVersion).or(() -> exact.map(Coordinates::version));
        Optional<Versions> both = before.flatMap(version -> Versions.of(version + ".." + project.getVersion()));
        if (before.isPresent() && both.isEmpty()) {
            getLog().warn("The versions " + before.get() + " and " + project.getVersion()
                    + " are not compared, because they are not like 1.4.0.");
        }
        return both;
    }

    private static Path only(List<Path> catalogs) throws MojoExecutionException {
        if (catalogs.size() != 1) {
            throw new MojoExecutionException(
                    catalogs.isEmpty()
                            ? "there is no catalog among the resources; name one by the parameter catalog"
                            : "there are several catalogs; name one by the parameter catalog: " + catalogs);
        }
        return catalogs.get(0);
    }

    private String shown(Path file) {
        Path base = project.getBasedir().toPath();
        return (file.startsWith(base) ? base.relativize(file) : file).toString();
    }

    /** The path that a catalog has in the jar of this project. */
    private String name(Path file) {
        return project.getResources().stream()
                .map(FileSet::getDirectory)
                .map(Path::of)
                .filter(file::startsWith)
                .map(folder -> folder.relativize(file).toString().replace('\\', '/'))
                .findFirst()
                .orElse(String.valueOf(file.getFileName()));
    }

    private Set<Tier> tiers() throws MojoExecutionException {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (String name : failOn) {
            if (!name.equalsIgnoreCase(NONE)) {
                tiers.add(Tier.of(name)
                        .orElseThrow(() -> new MojoExecutionException(
                                "failOn takes wire, source, behaviour, text or none, not '" + name + "'")));
            }
        }
        return tiers;
    }

    private void report(Changes changes) throws IOException, MojoFailureException {
        if (witness != null) {
            WitnessFiles.write(changes, witness.toPath());
        }
        StringWriter text = new StringWriter();
        new TextReport(Ansi.OFF).print(changes, new PrintWriter(text));
        text.toString().lines().forEach(getLog()::info);
        changes.warnings().forEach(getLog()::warn);
        List<Reported> failures = changes.failures();
        for (Reported failure : failures) {
            Positions.Position at = failure.position();
            getLog().error(at.file() + ":" + at.line() + ":" + at.column() + ": "
                    + failure.finding().kind().id() + ": " + failure.sentence());
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(
                    failures.size() == 1
                            ? "a change of the catalog fails the check: "
                                    + failures.get(0).sentence()
                            : failures.size() + " changes of the catalog fail the check. " + changes.verdict());
        }
        if (!changes.isVersionFit()) {
            throw new MojoFailureException(changes.verdict());
        }
    }
}
