package org.zelian.registry.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zelian.registry.standalone.app.Application;
import org.zelian.registry.standalone.app.ExtractedApplication;
import org.zelian.registry.standalone.compose.ComposeFile;
import org.zelian.registry.standalone.machine.FreePort;
import org.zelian.registry.standalone.machine.JavaRuntime;
import org.zelian.registry.standalone.mongod.MongoAddress;
import org.zelian.registry.standalone.process.Task;
import org.zelian.registry.standalone.process.Training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class TasksTest {
    private final RegistryFolder folder;

    TasksTest(@TempDir Path root) throws IOException {
        folder = RegistryFolder.at(root);
    }

    private Task task(Application application, boolean demo) throws IOException {
        Settings settings = Settings.choose(folder, Optional.of(FreePort.any()), demo);
        Path jar = folder.root().resolve("app.jar");
        ExtractedApplication extracted = new ExtractedApplication(jar, new Training(jar, "key"));
        MongoAddress address = new MongoAddress("mongodb://127.0.0.1:1/?replicaSet=zelian");
        return new Tasks(folder, settings, JavaRuntime.current())
                .application(application, extracted, List.of(), address);
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void compose_configures_each_application_by_the_same_variables(Application application)
            throws IOException {
        Set<String> there = ours(ComposeFile.read().variables(application.id()));
        assertThat(ours(task(application, false).variables().keySet())).isEqualTo(there);
    }

    private static Set<String> ours(Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("ZELIAN_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void only_a_demo_has_a_demo_password_and_a_generator() throws IOException {
        assertThat(task(Application.SERVICE, false).variables())
                .doesNotContainKeys("ZELIAN_DEMO_PASSWORD", "ZELIAN_DEMO_SECRET_FILE");
    }

    @Test
    void every_file_a_variable_names_is_there() throws IOException {
        for (Application application : Application.values()) {
            task(application, true)
                    .variables()
                    .forEach(
                            (name, value) -> {
                                if (name.endsWith("_FILE")) {
                                    assertThat(Path.of(value)).as(name).exists();
                                }
                            });
        }
    }

    @Test
    void the_secret_of_the_bootstrap_is_not_made_again_once_it_was_used() throws IOException {
        Path secret = Bootstrap.in(folder).secretFile();
        assertThat(secret).exists();
        Files.delete(secret);
        Files.createFile(folder.mark("bootstrap"));
        assertThat(Bootstrap.in(folder).secretFile()).isEqualTo(secret).doesNotExist();
    }
}
