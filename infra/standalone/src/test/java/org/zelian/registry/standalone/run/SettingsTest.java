package org.zelian.registry.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.registry.standalone.machine.FreePort;
import org.zelian.registry.standalone.machine.LaunchRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;

class SettingsTest {
    private final Optional<Integer> port = Optional.of(FreePort.any());
    private final RegistryFolder folder;

    SettingsTest(@TempDir Path temporary) throws IOException {
        folder = RegistryFolder.at(temporary);
    }

    @Test
    void what_was_chosen_once_is_chosen_again() throws IOException {
        Settings first = Settings.choose(folder, port, true);
        assertThat(new HashSet<>(first.ports().values())).hasSize(first.ports().size());
        assertThat(Settings.choose(folder, Optional.empty(), true)).isEqualTo(first);
        assertThat(Settings.last(folder)).contains(first);
    }

    @Test
    void a_busy_port_of_the_pages_is_refused_with_its_number() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> Settings.choose(folder, Optional.of(busy.getLocalPort()), true))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining(Integer.toString(busy.getLocalPort()));
        }
        assertThat(Settings.last(folder)).isEmpty();
    }

    @Test
    void an_inner_port_that_somebody_took_is_replaced_and_the_others_stay() throws IOException {
        Settings first = Settings.choose(folder, port, true);
        try (ServerSocket busy =
                new ServerSocket(first.port("query"), 1, InetAddress.getLoopbackAddress())) {
            Settings second = Settings.choose(folder, Optional.empty(), true);
            assertThat(second.port("query")).isNotEqualTo(busy.getLocalPort());
            assertThat(second.port("mongod")).isEqualTo(first.port("mongod"));
        }
    }

    @Test
    void a_demo_is_never_opened_as_a_real_registry_nor_the_other_way_round(@TempDir Path other)
            throws IOException {
        Settings.choose(folder, port, true);
        assertThatThrownBy(() -> Settings.choose(folder, port, false)).hasMessageContaining("演示库");
        RegistryFolder real = RegistryFolder.at(other);
        Settings.choose(real, port, false);
        assertThatThrownBy(() -> Settings.choose(real, port, true)).hasMessageContaining("正式库");
    }
}
