import dev.recourse.engine.GeneratedCatalog;
import dev.recourse.testkit.laws.RecoveryLaws;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of recovery as tests of your own catalog. */
class LawsTest {

    @TestFactory
    Stream<DynamicTest> laws() {
        return RecoveryLaws.of(GeneratedCatalog.in("dev.recourse.wiresocket")).tests();
    }
}
