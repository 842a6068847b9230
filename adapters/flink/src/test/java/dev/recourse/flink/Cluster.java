package dev.recourse.flink;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A cluster in this process, with two workers of two slots each. */
final class Cluster implements AutoCloseable {

    private final Configuration configuration = new Configuration();
    private final MiniCluster cluster;

    Cluster(Path folder) throws Exception {
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                folder.resolve("checkpoints").toUri().toString());
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(100));
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(50));
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 20);
        configuration.set(RestOptions.BIND_PORT, "0");
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(16));
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(16));
        cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(2)
                .build());
        cluster.start();
    }

    /** Runs a job until it ends. */
    void run(int parallelism, String... arguments) throws Exception {
        finish(start(parallelism, arguments));
    }

    JobID start(int parallelism, String... arguments) throws Exception {
        return start(SavepointRestoreSettings.none(), parallelism, arguments);
    }

    /** Starts a job that continues from a savepoint. */
    JobID continueFrom(String savepoint, int parallelism, String... arguments) throws Exception {
        return start(SavepointRestoreSettings.forPath(savepoint), parallelism, arguments);
    }

    private JobID start(SavepointRestoreSettings restored, int parallelism, String... arguments) throws Exception {
        JobOptions options = JobOptions.of(arguments);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration)
                .setParallelism(parallelism);
        DecideJob.define(options, environment);
        JobGraph graph = environment.getStreamGraph().getJobGraph();
        graph.setSavepointRestoreSettings(restored);
        cluster.submitJob(graph).get(1, TimeUnit.MINUTES);
        return graph.getJobID();
    }

    void finish(JobID job) throws Exception {
        cluster.requestJobResult(job)
                .get(1, TimeUnit.MINUTES)
                .toJobExecutionResult(getClass().getClassLoader());
    }

    JobStatus status(JobID job) throws Exception {
        return cluster.getJobStatus(job).get(1, TimeUnit.MINUTES);
    }

    void cancel(JobID job) throws Exception {
        cluster.cancelJob(job).get(1, TimeUnit.MINUTES);
    }

    /**
     * Ends a job with a savepoint.
     *
     * @param isDrained whether it ends as if its input had ended
     * @return where the savepoint is
     */
    String stop(JobID job, Path folder, boolean isDrained) throws Exception {
        return cluster.stopWithSavepoint(job, folder.toUri().toString(), isDrained, SavepointFormatType.NATIVE)
                .get(1, TimeUnit.MINUTES);
    }

    /** Ends one of its workers as if it had crashed, and starts another. */
    void loseAWorker() throws Exception {
        cluster.terminateTaskManager(0).get(1, TimeUnit.MINUTES);
        cluster.startTaskManager();
    }

    @Override
    public void close() {
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
