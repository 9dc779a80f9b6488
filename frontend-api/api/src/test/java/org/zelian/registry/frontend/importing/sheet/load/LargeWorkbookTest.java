package org.zelian.registry.frontend.importing.sheet.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zelian.registry.frontend.importing.sheet.FileFormat;
import org.zelian.registry.frontend.importing.sheet.table.Table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Bounds several times wider than what is measured, for machines that are busy. */
class LargeWorkbookTest {

    /** 5,000 rows are checked in 10 s, look-ups included: reading is a small part of that. */
    private static final Duration READ = Duration.ofSeconds(5);

    /** As a goal, 15 s for writing 20,000 rows; here they are read first, by a cold JVM. */
    private static final Duration READ_AND_WRITTEN = Duration.ofMinutes(2);

    @ParameterizedTest
    @EnumSource
    void five_thousand_rows_are_read_in_seconds(FileFormat format) {
        byte[] bytes = LargeWorkbooks.of(format, 5_000);
        long begun = System.nanoTime();
        Table table = Import.read(bytes);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(table.rows()).hasSize(5_000);
        assertThat(table.rows().getLast().number()).isEqualTo(5_001);
        assertThat(taken).isLessThan(READ);
    }

    @ParameterizedTest
    @EnumSource
    void twenty_thousand_rows_come_back_within_half_a_gigabyte(
            FileFormat format, @TempDir Path folder) throws IOException, InterruptedException {
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        Path said = folder.resolve("said");
        Files.write(in, LargeWorkbooks.of(format, 20_000));
        Process jvm =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classpath(),
                                Import.class.getName(),
                                in.toString(),
                                out.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            assertThat(jvm.waitFor(READ_AND_WRITTEN.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            jvm.destroy();
        }
        assertThat(Files.readString(said, StandardCharsets.UTF_8))
                .contains("20000 rows, 2000 faults");
        assertThat(Import.read(Files.readAllBytes(out)).rows()).hasSize(20_000);
    }

    /** Surefire starts this JVM with a jar that only names the others. */
    private static String classpath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path", ""));
    }
}
