package org.zelian.registry.service.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.json.sealing.MasterKey;

class FirstPasswordsTest {

    private static final MasterKey MASTER = MasterKey.of(new byte[32]);

    @Test
    void a_password_follows_from_its_taking_and_looks_like_nothing_else() {
        String password = FirstPasswords.of("person-7K3M9QXA null person-1 key", MASTER);
        assertThat(password).matches("([A-HJ-NP-Z][a-km-z][A-HJ-NP-Za-km-z][2-9](-|$)){4}");
        assertThat(FirstPasswords.of("person-7K3M9QXA null person-1 key", MASTER))
                .isEqualTo(password);
        assertThat(FirstPasswords.of("person-7K3M9QXA null person-1 other", MASTER))
                .isNotEqualTo(password);
    }

    @Test
    void another_master_key_makes_another_password() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(FirstPasswords.of("taking", MasterKey.of(other)))
                .isNotEqualTo(FirstPasswords.of("taking", MASTER));
    }
}
