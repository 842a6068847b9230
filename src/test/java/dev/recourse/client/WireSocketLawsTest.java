package dev.recourse.client;

import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.testkit.laws.RecoveryLaws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WireSocketLawsTest {

    @TestFactory
    Stream<DynamicTest> wireSocketKeepsTheLaws() {
        return RecoveryLaws.of(GeneratedCatalog.in("dev.recourse.wiresocket")).tests();
    }
}
