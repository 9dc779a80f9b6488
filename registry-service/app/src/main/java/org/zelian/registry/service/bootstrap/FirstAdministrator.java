package org.zelian.registry.service.bootstrap;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;

/**
 * With what a registry begins.
 *
 * @param bureau name of the city bureau
 * @param admin name of its first administrator
 * @param effective first day; absent means today
 * @param number the administrator's registry number; absent means that the registry chooses
 */
record FirstAdministrator(
        String bureau,
        String admin,
        @Nullable String mobile,
        @Nullable String title,
        @Nullable LocalDate effective,
        @Nullable String number) {

    FirstAdministrator {
        bureau = Text.required(bureau, 80);
        admin = Text.required(admin, 50);
        mobile = Text.optional(mobile, 20);
        title = Text.optional(title, 50);
        number = Text.optional(number, 8);
    }

    /** Never the name: this text reaches logs. */
    @Override
    public String toString() {
        return "FirstAdministrator[" + bureau + "]";
    }
}
