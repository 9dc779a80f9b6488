package org.zelian.registry.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

class RegistryFolderTest {
    @Test
    void a_locked_folder_is_refused_until_it_is_free_again(@TempDir Path root) throws IOException {
        RegistryFolder folder = RegistryFolder.at(root);
        try (FileChannel first = folder.lock()) {
            assertThat(first.isOpen()).isTrue();
            assertThatThrownBy(folder::lock)
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining(root.toString())
                    .hasMessageContaining("--data");
        }
        try (FileChannel second = folder.lock()) {
            assertThat(second.isOpen()).isTrue();
        }
    }
}
