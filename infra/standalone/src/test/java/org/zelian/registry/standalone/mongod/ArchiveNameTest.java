package org.zelian.registry.standalone.mongod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class ArchiveNameTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, 'ID=ubuntu|VERSION_ID=\"22.04\"', linux/mongodb-linux-x86_64-ubuntu2204-",
        "Linux, aarch64, 'ID=ubuntu|VERSION_ID=\"24.04\"', linux/mongodb-linux-aarch64-ubuntu2404-",
        "Linux, amd64, 'ID=debian|VERSION_ID=\"12\"', linux/mongodb-linux-x86_64-debian12-",
        "Linux, amd64, 'ID=\"openEuler\"|VERSION_ID=\"22.03\"', linux/mongodb-linux-x86_64-rhel8-",
        "Linux, amd64, 'ID=rocky|ID_LIKE=\"rhel centos fedora\"',"
                + " linux/mongodb-linux-x86_64-rhel8-",
        "Mac OS X, aarch64, '', osx/mongodb-macos-arm64-",
        "Mac OS X, x86_64, '', osx/mongodb-macos-x86_64-",
    })
    void each_system_has_its_archive(String os, String arch, String release, String start) {
        Optional<String> name = ArchiveName.of(os, arch, release.replace('|', '\n'));
        assertThat(name)
                .hasValueSatisfying(found -> assertThat(found).startsWith(start).endsWith(".tgz"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, aarch64, ID=debian",
        "Linux, amd64, ID=alpine",
        "Linux, riscv64, ID=ubuntu",
        "Windows 11, amd64, ''",
    })
    void a_system_without_one_is_told_apart(String os, String arch, String release) {
        assertThat(ArchiveName.of(os, arch, release)).isEmpty();
    }
}
