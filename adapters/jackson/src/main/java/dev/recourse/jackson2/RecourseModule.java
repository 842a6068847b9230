package dev.recourse.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import dev.recourse.engine.Domain;
import dev.recourse.engine.DomainPolicy;
import dev.recourse.engine.ErrorCode;
import dev.recourse.engine.Failure;
import dev.recourse.engine.Policy;
import dev.recourse.jackson.form.Codes;
import dev.recourse.jackson.form.FailureForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * Teaches a mapper of Jackson 2 to write and read codes and failures: {@code new
 * ObjectMapper().registerModule(RecourseModule.of(WireSocket.policy()))}. One module for each mapper, with all domains
 * that it reads. For Jackson 3, take the module of the same name in {@code dev.recourse.jackson}; both read and write
 * the same JSON.
 *
 * <p>A code is {@code {"domain":"close","code":"4006","key":"RATE_LIMIT"}}, and as the key of a map {@code close/4006}.
 * A code that the catalog lacks has no {@code key}, but the {@code carrier} that it came with. It is read by its domain
 * and code; the key, which may be a former name or a synonym, decides where several errors have the same code, or if
 * there is no code. A property whose type is a generated enum also reads {@code "4006"}, {@code 4006},
 * {@code "RATE_LIMIT"} and its other names.
 *
 * <p>A failure has the members of its code and what else it holds, in {@code reason}, {@code context}, {@code phase},
 * {@code idempotent}, {@code repeatable}, {@code sent}, {@code call}, {@code hintMs}, {@code deadlineMs},
 * {@code values}, {@code redirect} and {@code location}; what is usual is left out. {@code received} is the code that a
 * case made another error. Details and redirects are read from the reason again, by the catalog of the reader.
 *
 * <p>What was written is read back as an equal value, if the reader's catalog is the same; a code that cannot be is not
 * written. A code that the reader's catalog lacks becomes an {@link dev.recourse.engine.UnknownCode}. JSON that is not
 * such a value is a {@code MismatchedInputException} with its position, also if a member is there twice; members with
 * other names are an error if the mapper says so ({@code FAIL_ON_UNKNOWN_PROPERTIES}). Types of {@link ErrorCode} and
 * {@link Failure} get no type identifiers.
 *
 * <p>Other values of the engine, such as decisions and answers, are not beans, and no mapper writes them: of an
 * {@link dev.recourse.engine.ErrorAnswer}, send {@code problem(locales)} with its status and headers.
 */
@SuppressWarnings("exports") // Jackson is optional on the module path too.
public final class RecourseModule extends Module {

    private final Codes codes;

    private RecourseModule(Codes codes) {
        this.codes = codes;
    }

    /**
     * A module that reads the codes of these policies' domains, and writes any.
     *
     * @throws IllegalArgumentException if two domains have the same name
     */
    public static RecourseModule of(Policy... policies) {
        return new RecourseModule(Codes.of(Stream.of(policies)
                .flatMap(policy -> policy.domains().stream())
                .map(DomainPolicy::domain)
                .toList()));
    }

    /**
     * A module that reads the codes of these domains, and writes any.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static RecourseModule of(Domain... domains) {
        return new RecourseModule(Codes.of(List.of(domains)));
    }

    @Override
    public String getModuleName() {
        return "recourse";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(
                new ValueWriters(new FormWriter<>(Codes::members), new FormWriter<>(FailureForm::members)));
        context.addKeySerializers(new KeyWriters());
        ValueReaders readers = new ValueReaders(codes);
        context.addDeserializers(readers);
        context.addKeyDeserializers(readers);
    }
}
