package org.zelian.registry.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SecretsTest {
    @Test
    void each_is_made_once_and_only_its_owner_reads_it(@TempDir Path folder) throws IOException {
        Secrets secrets = Secrets.in(folder.resolve("secrets"));
        String first = secrets.password("one");

        assertThat(first).matches("[0-9a-f]{64}").isNotEqualTo(secrets.password("two"));
        assertThat(Secrets.in(folder.resolve("secrets")).password("one")).isEqualTo(first);
        assertThat(secrets.masterKey()).hasSize(32);
        for (Path file :
                new Path[] {
                    secrets.masterKey(), secrets.passwordFile("one"), secrets.mongodKeyFile()
                }) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.folder())))
                .isEqualTo("rwx------");
    }
}
