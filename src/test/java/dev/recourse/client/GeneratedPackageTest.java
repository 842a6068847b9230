package dev.recourse.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recourse.wiresocket.WireSocket;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class GeneratedPackageTest {

    @Test
    void generatedCodeIsNullMarked() {
        assertTrue(WireSocket.class.getPackage().isAnnotationPresent(NullMarked.class));
    }
}
