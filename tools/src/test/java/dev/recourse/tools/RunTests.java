package dev.recourse.tools;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs the test classes that are named, and exits with 1 if a test failed. */
final class RunTests {

    private RunTests() {}

    public static void main(String[] classes) {
        boolean failed = false;
        for (String name : classes) {
            Events tests = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(name))
                    .execute()
                    .testEvents();
            tests.failed().stream().forEach(System.out::println);
            System.out.println(
                    name.substring(name.lastIndexOf('.') + 1) + ": " + tests.succeeded().count() + " passed");
            failed |= tests.failed().count() > 0;
        }
        System.exit(failed ? 1 : 0);
    }
}
