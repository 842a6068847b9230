package dev.recourse.codegen.writing;

import dev.recourse.codegen.naming.DomainPlan;
import dev.recourse.codegen.naming.Plan;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** All files that are generated for a catalog. */
public final class Generation {

    private static final List<Function<Plan, List<GeneratedFile>>> ONCE = List.of(
            PolicyFile::write,
            PackageFile::write,
            BackoffsFile::write,
            EndpointsFile::write,
            MessagesFile::write,
            LanguagesFile::write,
            LanguageFile::write,
            ConstraintFile::write);

    private static final List<BiFunction<Plan, DomainPlan, List<GeneratedFile>>> PER_DOMAIN = List.of(
            EnumFile::write,
            DataFile::write,
            DetailsFile::write,
            CasesFile::write,
            HandlerFile::write,
            DomainMessagesFile::write);

    private Generation() {}

    /** The files, in an order that depends on the catalog only. */
    public static List<GeneratedFile> write(Plan plan) {
        Stream<GeneratedFile> once = ONCE.stream().flatMap(writer -> writer.apply(plan).stream());
        Stream<GeneratedFile> perDomain = plan.domains().stream()
                .flatMap(domain -> PER_DOMAIN.stream().flatMap(writer -> writer.apply(plan, domain).stream()));
        return Stream.concat(once, perDomain).toList();
    }
}
