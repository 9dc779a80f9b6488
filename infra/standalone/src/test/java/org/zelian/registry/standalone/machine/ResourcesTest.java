package org.zelian.registry.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.OptionalLong;

class ResourcesTest {
    private static final long GIGA = 1L << 30;
    private static final Path FOLDER = Path.of("/somewhere");

    @Test
    void too_little_disk_is_refused_with_the_folder_and_what_is_left() {
        assertThatThrownBy(
                        () -> new Resources(GIGA, OptionalLong.of(8 * GIGA)).requireEnough(FOLDER))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("/somewhere")
                .hasMessageContaining("1024 MB");
    }

    @Test
    void too_little_memory_is_refused() {
        assertThatThrownBy(
                        () -> new Resources(8 * GIGA, OptionalLong.of(GIGA)).requireEnough(FOLDER))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("内存");
    }

    @Test
    void enough_of_both_or_an_unknown_amount_of_memory_is_fine() {
        assertThatCode(
                        () ->
                                new Resources(8 * GIGA, OptionalLong.of(8 * GIGA))
                                        .requireEnough(FOLDER))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Resources(8 * GIGA, OptionalLong.empty()).requireEnough(FOLDER))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_available_is_read_from_the_kernel_in_kilobytes() {
        assertThat(Resources.available("MemTotal: 9 kB\nMemAvailable:    2048 kB\n"))
                .hasValue(2048 * 1024);
        assertThat(Resources.available("MemTotal: 9 kB\n")).isEmpty();
    }
}
