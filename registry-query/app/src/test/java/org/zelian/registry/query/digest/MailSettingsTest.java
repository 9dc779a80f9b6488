package org.zelian.registry.query.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static MailSettings settings(String host, String user, String from, String site) {
        return new MailSettings(host, 587, MailSettings.Security.STARTTLS, user, "", from, site);
    }

    @Test
    void without_a_host_no_mail_is_sent_and_nothing_else_is_needed() {
        assertThat(settings("", "", "", "").offered()).isFalse();
        assertThat(settings("mail", "", "a@b.example", "https://c.example").offered()).isTrue();
    }

    @Test
    void a_host_needs_an_address_to_write_from_a_site_and_the_password_of_its_user() {
        assertThatThrownBy(() -> settings("mail", "", "", "https://c.example"))
                .hasMessageContaining("ZELIAN_MAIL_FROM");
        assertThatThrownBy(() -> settings("mail", "", "a@b.example", ""))
                .hasMessageContaining("ZELIAN_PUBLIC_URL");
        assertThatThrownBy(() -> settings("mail", "us", "a@b.example", "https://c.example"))
                .hasMessageContaining("ZELIAN_MAIL_PASSWORD_FILE");
    }
}
