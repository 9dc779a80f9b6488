package org.zelian.registry.standalone.run;

import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.app.Build;
import org.zelian.registry.standalone.app.ExtractedApplication;
import org.zelian.registry.standalone.machine.Health;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.machine.LaunchRefused;
import org.zelian.registry.standalone.machine.Surroundings;
import org.zelian.registry.standalone.mongod.MongoAddress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts the five processes of one registry side by side and waits until each is well. */
public final class Startup {
    private final Repository repository;
    private final RegistryFolder folder;
    private final Settings settings;
    private final Narration narration;
    private final Surroundings surroundings = Surroundings.ofThisProcess();
    private final JavaRuntime java = JavaRuntime.current();
    private final Tasks tasks;

    public Startup(
            Repository repository, RegistryFolder folder, Settings settings, Narration narration) {
        this.repository = repository;
        this.folder = folder;
        this.settings = settings;
        this.narration = narration;
        this.tasks = new Tasks(folder, settings, java);
    }

    /**
     * Back when everything answers.
     *
     * @throws LaunchRefused saying in Chinese what is in the way; what was started is left for the
     *     caller to stop
     */
    public void run() throws IOException, InterruptedException {
        boolean cached = surroundings.variable("ZELIAN_AOT").filter("off"::equals).isEmpty();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Health health = new Health()) {
            Launchpad launchpad = new Launchpad(folder.pids(), health, cached, narration);
            Together.await(all(launchpad, threads), threads);
            List<Future<?>> again = new ArrayList<>();
            for (Part part : launchpad.graduate()) {
                again.add(threads.submit(() -> started(launchpad, part)));
            }
            Together.await(again, threads);
        }
    }

    private List<Future<?>> all(Launchpad launchpad, ExecutorService threads) {
        Future<MongoAddress> database = threads.submit(this::database);
        Future<?> built = threads.submit(this::built);
        List<Future<?>> parts = new ArrayList<>(List.of(database, built));
        parts.add(threads.submit(() -> loginServer(launchpad)));
        for (Application application : Application.values()) {
            parts.add(threads.submit(() -> application(application, launchpad, built, database)));
        }
        return parts;
    }

    private MongoAddress database() throws IOException {
        return new Database(folder, settings, tasks, repository.databaseRoles(), surroundings)
                .ready(narration);
    }

    private Startup built() throws IOException, InterruptedException {
        new Build(repository.root(), surroundings, java)
                .ensure(folder.log("build"), narration::say);
        return this;
    }

    private Startup started(Launchpad launchpad, Part part)
            throws IOException, InterruptedException {
        launchpad.start(part);
        return this;
    }

    private Startup loginServer(Launchpad launchpad) throws IOException, InterruptedException {
        LoginServer server = new LoginServer(tasks, repository.realm());
        launchpad.start(server.prepared(surroundings, narration));
        server.migrate();
        return this;
    }

    private Startup application(
            Application application,
            Launchpad launchpad,
            Future<?> built,
            Future<MongoAddress> database)
            throws IOException, InterruptedException {
        Together.resultOf(built);
        Path jar =
                application
                        .jar(repository.root())
                        .orElseThrow(
                                () ->
                                        new LaunchRefused(
                                                "构建之后仍没有“" + application.label() + "”的程序包。"));
        ExtractedApplication extracted =
                ExtractedApplication.of(jar, repository.extracted(application.id()), java);
        MongoAddress address = Together.resultOf(database);
        String health = settings.url(application.id()) + "/actuator/health";
        return started(
                launchpad,
                new Part(
                        application.label(),
                        health,
                        extracted.training(),
                        flags -> tasks.application(application, extracted, flags, address)));
    }
}
