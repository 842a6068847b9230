package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recourse.engine.GiveUp;
import dev.recourse.wiresocket.CloseCode;
import dev.recourse.wiresocket.WireSocket;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinedListenerTest {

    private final List<String> heard = new ArrayList<>();

    /** A listener that writes down every method by its name. */
    private RecoveryListener listener(String name) {
        return (RecoveryListener) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RecoveryListener.class}, (proxy, method, arguments) -> {
                    heard.add(name + " " + method.getName());
                    return method.getReturnType() == void.class ? null : proxy;
                });
    }

    private static Object argument(Class<?> type) {
        return type == Duration.class ? Duration.ZERO : giveUp();
    }

    private static GiveUp giveUp() {
        return WireSocket.policy().giveUp(CloseCode.FORBIDDEN.failed());
    }

    @Test
    void eachHearsEverythingInOrder() throws ReflectiveOperationException {
        RecoveryListener joined = RecoveryListener.of(listener("a"), listener("b"));
        List<String> expected = new ArrayList<>();
        for (Method method : RecoveryListener.class.getMethods()) {
            if (method.isDefault()) {
                method.invoke(
                        joined,
                        Stream.of(method.getParameterTypes())
                                .map(JoinedListenerTest::argument)
                                .toArray());
                expected.addAll(List.of("a " + method.getName(), "b " + method.getName()));
            }
        }
        assertEquals(expected, heard);
    }

    @Test
    void eachHasASessionOfItsOwn() {
        RecoveryListener session =
                RecoveryListener.of(listener("a"), listener("b")).forSession();
        heard.clear();

        session.attempting();

        assertEquals(List.of("a attempting", "b attempting"), heard);
    }

    @Test
    void oneThatThrowsDoesNotKeepItFromTheOthers() {
        RecoveryListener broken = new RecoveryListener() {
            @Override
            public void abandoned() {
                throw new IllegalStateException("broken");
            }
        };

        assertThrows(
                IllegalStateException.class,
                () -> RecoveryListener.of(broken, listener("b")).abandoned());
        assertEquals(List.of("b abandoned"), heard);
    }

    @Test
    void oneAloneIsItself() {
        RecoveryListener alone = listener("a");
        assertSame(alone, RecoveryListener.of(alone));
    }
}
