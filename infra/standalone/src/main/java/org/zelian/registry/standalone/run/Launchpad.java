package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.machine.Health;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.process.OwnProcess;
import org.zelian.registry.standalone.process.Task;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Starts the Java parts from their AOT caches; a part without one runs in training first.
 *
 * @param cached whether AOT caches are used at all
 */
record Launchpad(
        Path pids, Health health, boolean cached, Narration narration, Queue<Trainee> trainees) {
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** A part in its training run. */
    record Trainee(Part part, OwnProcess process) {}

    Launchpad(Path pids, Health health, boolean cached, Narration narration) {
        this(pids, health, cached, narration, new ConcurrentLinkedQueue<>());
    }

    /**
     * Back when the part is well.
     *
     * @throws LaunchRefused when it ended or stays unwell, with the place of its log
     */
    void start(Part part) throws IOException, InterruptedException {
        boolean training = cached && !part.training().isDone();
        Task task = part.command().with(cached ? part.training().flags() : List.of());
        OwnProcess process = OwnProcess.start(task, pids);
        if (!health.await(part.health(), LIMIT, process::isAlive)) {
            String what = process.isAlive() ? "在 " + LIMIT.toMinutes() + " 分钟内没有就绪" : "启动后退出";
            throw new LaunchRefused(part.label() + " " + what + "。请查看日志：" + task.log());
        }
        narration.say(part.label() + " 已就绪");
        if (training) {
            trainees.add(new Trainee(part, process));
        }
    }

    /**
     * Ends the training runs, which writes their caches. Returns the parts that are to be started
     * again.
     */
    List<Part> graduate() throws IOException {
        if (trainees.isEmpty()) {
            return List.of();
        }
        narration.say("首次启动：正在制作启动缓存，以后启动只需十几秒");
        Fleet.stop(trainees.stream().map(Trainee::process).toList());
        for (Trainee trainee : trainees) {
            if (!trainee.part().training().conclude()) {
                narration.say(trainee.part().label() + " 没有留下启动缓存，下次启动时再试");
            }
        }
        return trainees.stream().map(Trainee::part).toList();
    }
}
