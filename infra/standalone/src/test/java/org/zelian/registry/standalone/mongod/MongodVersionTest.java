package org.zelian.registry.standalone.mongod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class MongodVersionTest {
    @Test
    void the_version_is_read_from_what_mongod_prints() {
        assertThat(MongodVersion.parse("db version v6.0.5\nBuild Info: {}"))
                .contains(new MongodVersion(6, 0));
        assertThat(MongodVersion.parse("error while loading shared libraries: libcrypto.so.1.1"))
                .isEmpty();
    }

    @Test
    void versions_before_six_are_not_enough() {
        assertThat(new MongodVersion(5, 0).isEnough()).isFalse();
        assertThat(new MongodVersion(6, 0).isEnough()).isTrue();
    }

    @Test
    void a_program_that_cannot_run_here_has_none() {
        assertThat(MongodVersion.of(Path.of("/no/such/mongod"))).isEmpty();
    }
}
