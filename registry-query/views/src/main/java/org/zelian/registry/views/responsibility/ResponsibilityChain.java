package org.zelian.registry.views.responsibility;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Role;
import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.appointment.AppointmentView;

import java.time.LocalDate;
import java.util.List;

/**
 * From the person nearest the system up to the city bureau.
 *
 * @param links 学校网管, 直接责任人, 第一责任人 of the operating unit, then for each bureau above it the
 *     administrator under whose appointment the link below was appointed; a gap is a link too
 */
public record ResponsibilityChain(List<Link> links) {

    public ResponsibilityChain {
        links = List.copyOf(links);
    }

    /**
     * One link.
     *
     * @param unit whose post it is
     * @param role the post
     * @param holders who held it on the day; empty is a gap
     * @param vacantSince when empty, the day from which it is, if it was ever held
     */
    public record Link(
            UnitName unit,
            Role role,
            List<AppointmentView> holders,
            @Nullable LocalDate vacantSince) {

        public Link {
            holders = List.copyOf(holders);
        }
    }
}
