package dev.recourse.client.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.client.support.Mischief;
import java.io.EOFException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StagesTest {

    private static Throwable error(CompletionStage<String> stage) {
        return Stages.cause(assertThrows(
                CompletionException.class, () -> stage.toCompletableFuture().join()));
    }

    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void whateverIsThrownFailsTheStage(Mischief mischief) {
        assertEquals(mischief.text(), error(Stages.of(mischief::commit)).toString());
    }

    @Test
    void aNullInPlaceOfAStageFailsIt() {
        assertEquals(
                "java.lang.NullPointerException: no stage was returned",
                error(Stages.of(Mischief.NULL::commit)).toString());
    }

    @ParameterizedTest
    @EnumSource(names = "NULL", mode = EnumSource.Mode.EXCLUDE)
    void aStageThatCannotBeObservedFails(Mischief mischief) {
        CompletionStage<String> unobservable = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(
                    BiConsumer<? super @Nullable String, ? super @Nullable Throwable> step) {
                return mischief.commit();
            }
        };

        assertEquals(mischief.text(), error(Stages.of(() -> unobservable)).toString());
    }

    @Test
    void onlyTheFirstResultCounts() {
        CompletionStage<String> fickle = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(
                    BiConsumer<? super @Nullable String, ? super @Nullable Throwable> step) {
                step.accept("first", null);
                step.accept("second", null);
                step.accept(null, new EOFException());
                return this;
            }
        };
        CompletableFuture<String> obtruded = CompletableFuture.completedFuture("first");
        CompletionStage<String> observed = Stages.of(() -> obtruded);

        obtruded.obtrudeValue("second");

        assertEquals("first", observed.toCompletableFuture().join());
        assertEquals("first", Stages.of(() -> fickle).toCompletableFuture().join());
    }

    @Test
    void theCauseIsBelowTheWrappers() {
        EOFException below = new EOFException();

        assertSame(below, Stages.cause(new CompletionException(new ExecutionException(below))));
        assertSame(below, Stages.cause(below));
    }

    @Test
    void aCircleOfCausesHasAnEnd() {
        CompletionException one = new CompletionException("one") {
            private static final long serialVersionUID = 1L;
        };
        one.initCause(new CompletionException("two", one));

        assertSame(one, Stages.cause(one));
    }

    @Test
    void anErrorThatDoesNotTellItsCauseIsTheCause() {
        CompletionException silent = new CompletionException("silent", null) {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Throwable getCause() {
                throw new IllegalStateException("no cause");
            }
        };

        assertSame(silent, Stages.cause(silent));
    }
}
