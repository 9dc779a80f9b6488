package org.zelian.registry.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void a_mobile_number_keeps_its_ends() {
        assertThat(Mask.mobile("13800000000")).isEqualTo("138****0000");
    }

    @Test
    void a_short_number_keeps_less() {
        assertThat(Mask.mobile("1234567")).isEqualTo("****67");
        assertThat(Mask.mobile("1")).isEqualTo("****1");
    }

    @Test
    void an_address_keeps_its_first_letter_and_domain() {
        assertThat(Mask.email("lishi@example.cn")).isEqualTo("l****@example.cn");
        assertThat(Mask.email("nonsense")).isEqualTo("****");
    }
}
