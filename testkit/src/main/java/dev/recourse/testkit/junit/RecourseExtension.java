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
 * Gives tests a {@link ScriptedServer}, a {@link WireSocketCluster} or a {@link VirtualTime} for each parameter of that
 * type.
 *
 * <p>They are fresh for each test and closed after it; the first parameter of a type is the same one in the test and in
 * its {@code @BeforeEach} and {@code @AfterEach} methods, and so is the second. When the test fails, what the servers
 * saw stands below the failure, as a suppressed {@link WhatTheServersSaw}. A cluster's tokens are dated by the system's
 * clock.
 */
public final class RecourseExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(RecourseExtension.class);

    private final boolean everyStepIsTaken;

    /** For {@code @ExtendWith}: a script may be left unfinished. */
    public RecourseExtension() {
        this(false);
    }

    private RecourseExtension(boolean everyStepIsTaken) {
        this.everyStepIsTaken = everyStepIsTaken;
    }

    /** For {@code @RegisterExtension}: a test that leaves steps of a script untaken fails, and names them. */
    public static RecourseExtension everyStepIsTaken() {
        return new RecourseExtension(true);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Given.isGiven(parameter.getParameter().getType());
    }

    /**
     * @throws ParameterResolutionException for a constructor or a {@code @BeforeAll} method, which belong to no test
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("a " + type.getSimpleName()
                    + " is fresh for each test: take it as a parameter of the test or of a @BeforeEach method");
        }
        long before = Arrays.stream(parameter.getDeclaringExecutable().getParameterTypes())
                .limit(parameter.getIndex())
                .filter(type::equals)
                .count();
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Given.class, key -> new Given(), Given.class)
                .nth(type, (int) before);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Given given = context.getStore(HERE).remove(Given.class, Given.class);
        if (given == null) {
            return;
        }
        try (given) {
            Throwable failure = context.getExecutionException().orElse(null);
            if (failure != null) {
                failure.addSuppressed(new WhatTheServersSaw(given.story()));
            } else if (everyStepIsTaken) {
                given.checkThatEveryStepIsTaken();
            }
        }
    }
}
