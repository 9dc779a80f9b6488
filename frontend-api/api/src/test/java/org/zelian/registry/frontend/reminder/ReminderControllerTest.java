package org.zelian.registry.frontend.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.zelian.registry.frontend.EdgeTest;
import org.zelian.registry.frontend.played.Call;
import org.zelian.registry.frontend.played.Others;

@EdgeTest
class ReminderControllerTest {

    @Autowired private MockMvc mvc;

    @Test
    void a_list_is_asked_for_on_both_clocks() throws Exception {
        Others.QUERY.answers(200, "{}");
        mvc.perform(Call.read("/api/v1/reminders?unread=true&on=2026-03-14&asOf=12&size=50"))
                .andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body())
                .contains("reminder.ListReminders", "\"unread\":true", "\"size\":50")
                .contains("\"on\":\"2026-03-14\"", "\"asOf\":\"12\"");
        mvc.perform(Call.read("/api/v1/reminders/counts")).andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body()).contains("reminder.CountReminders");
    }

    @Test
    void what_was_read_goes_to_the_query_side_with_the_post_it_was_read_under() throws Exception {
        Others.QUERY.answers(200, "{\"unread\":3}");
        mvc.perform(
                        Call.write(
                                        "/api/v1/reminders/read",
                                        "{\"reminders\":[\"r:7\"],\"snapshot\":12}")
                                .header("X-Acting-Appointment", "appointment-7K3M9QXA"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"unread\":3}"));
        assertThat(Others.QUERY.heard().path()).isEqualTo("/reminders/read");
        assertThat(Others.QUERY.heard().body())
                .contains("\"r:7\"", "\"snapshot\":12", "appointment-7K3M9QXA");
        mvc.perform(Call.write("/api/v1/reminders/read", "{\"reminders\":7}"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void the_wish_to_be_written_to_is_asked_for_and_said() throws Exception {
        Others.QUERY.answers(200, "{\"wanted\":false}");
        mvc.perform(Call.write("/api/v1/me/reminder-mail", "{\"wanted\":false}"))
                .andExpect(status().isOk());
        assertThat(Others.QUERY.heard().path()).isEqualTo("/reminder-mail");
        mvc.perform(Call.write("/api/v1/me/reminder-mail", "{}"))
                .andExpect(status().isBadRequest());
        mvc.perform(Call.read("/api/v1/me/reminder-mail")).andExpect(status().isOk());
        assertThat(Others.QUERY.heard().body()).contains("reminder.ShowReminderMail");
    }
}
