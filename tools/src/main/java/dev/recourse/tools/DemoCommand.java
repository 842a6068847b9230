package dev.recourse.tools;

import dev.recourse.engine.Policy;
import dev.recourse.tools.demo.Demo;
import dev.recourse.wiresocket.WireSocket;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Runs the client through every WireSocket error on real servers, and shows the outcome.")
final class DemoCommand implements Callable<Integer> {

    private static final int MAX_SCALE = 1_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many times faster time passes, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    private int scale;

    @Override
    public Integer call() throws InterruptedException {
        OptionBounds.require("--scale", scale, 1, MAX_SCALE);
        Policy policy = WireSocket.policy();
        Policy listed = policy.withRedirects(policy.redirects().withLoopback());
        return new Demo(listed, spec.commandLine().getOut(), scale).run(Integer.getInteger("recourse.columns", 0))
                ? 0
                : 1;
    }
}
