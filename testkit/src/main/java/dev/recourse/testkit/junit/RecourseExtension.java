package dev.recourse.testkit.junit;

import dev.recourse.testkit.ScriptedServer;
import dev.recourse.testkit.VirtualTime;
import dev.recourse.testkit.WireSocketCluster;
import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Passes a {@link ScriptedServer}, {@link WireSocketCluster} or {@link VirtualTime} to each test parameter of that
 * type.
 *
 * <p>They are created for each test and closed after it. The n-th parameter of a type is the same object in the test
 * and in its {@code @BeforeEach} and {@code @AfterEach} methods. If the test fails, the servers' logs are added to the
 * failure as suppressed {@link ServerLogs}. A cluster's tokens are dated by the system clock.
 */
public final class RecourseExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(RecourseExtension.class);

    private final boolean failsOnUnusedSteps;

    /** For {@code @ExtendWith}: unused steps of a script are ignored. */
    public RecourseExtension() {
        this(false);
    }

    private RecourseExtension(boolean failsOnUnusedSteps) {
        this.failsOnUnusedSteps = failsOnUnusedSteps;
    }

    /** For {@code @RegisterExtension}: a test fails if a script has unused steps. */
    public static RecourseExtension failOnUnusedSteps() {
        return new RecourseExtension(true);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Fixtures.isSupported(parameter.getParameter().getType());
    }

    /**
     * @throws ParameterResolutionException for a constructor or a {@code @BeforeAll} method, which do not belong to one
     *     test
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("a " + type.getSimpleName()
                    + " is created for each test: make it a parameter of the test or of a @BeforeEach method");
        }
        long before = Arrays.stream(parameter.getDeclaringExecutable().getParameterTypes())
                .limit(parameter.getIndex())
                .filter(type::equals)
                .count();
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Fixtures.class, key -> new Fixtures(), Fixtures.class)
                .nth(type, (int) before);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Fixtures fixtures = context.getStore(NAMESPACE).remove(Fixtures.class, Fixtures.class);
        if (fixtures == null) {
            return;
        }
        try (fixtures) {
            Throwable failure = context.getExecutionException().orElse(null);
            if (failure != null) {
                failure.addSuppressed(new ServerLogs(fixtures.logs()));
            } else if (failsOnUnusedSteps) {
                fixtures.checkThatEveryStepWasUsed();
            }
        }
    }
}
