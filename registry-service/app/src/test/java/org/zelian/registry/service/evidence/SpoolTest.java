package org.zelian.registry.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class SpoolTest {

    private final byte[] file = Samples.pdf(200_001);

    private Spool spool(long most) throws IOException {
        return Spool.of(new ByteArrayInputStream(file), most);
    }

    @Test
    void any_of_the_bytes_can_be_read_again() throws IOException {
        try (Spool spool = spool(file.length)) {
            assertThat(spool.size()).isEqualTo(file.length);
            for (int from : List.of(0, 1, 15, 16, 17, 65_535, 65_536, 199_990)) {
                assertThat(spool.at(from, 11)).isEqualTo(Arrays.copyOfRange(file, from, from + 11));
            }
            assertThat(spool.at(0, file.length)).isEqualTo(file);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> spool.at(199_995, 7));
        }
    }

    @Test
    void a_file_is_named_by_its_sha256() throws IOException {
        try (Spool spool =
                Spool.of(new ByteArrayInputStream("test".getBytes(StandardCharsets.UTF_8)), 4)) {
            assertThat(spool.digest().value())
                    .isEqualTo("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        }
    }

    @Test
    void one_byte_above_the_limit_is_too_much() {
        assertThatExceptionOfType(FileTooLong.class)
                .isThrownBy(() -> spool(file.length - 1L).close());
    }

    @Test
    void it_lies_in_no_folder() throws IOException {
        try (Spool spool = spool(file.length);
                Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(spool.size()).isPositive();
            assertThat(all.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("zelian-upload-"));
        }
    }
}
