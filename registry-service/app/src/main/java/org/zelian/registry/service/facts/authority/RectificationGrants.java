package org.zelian.registry.service.facts.authority;

import static org.zelian.registry.contract.Role.CITY_ADMIN;
import static org.zelian.registry.contract.Role.DIRECT_RESPONSIBLE;
import static org.zelian.registry.contract.Role.DISTRICT_ADMIN;
import static org.zelian.registry.contract.Role.FIRST_RESPONSIBLE;
import static org.zelian.registry.contract.Role.POLICE_LIAISON;
import static org.zelian.registry.contract.Role.UNIT_IT;
import static org.zelian.registry.service.facts.authority.Grant.Reach.ANYWHERE;
import static org.zelian.registry.service.facts.authority.Grant.Reach.OWN_UNIT;
import static org.zelian.registry.service.facts.authority.Grant.Reach.STRICTLY_BELOW;
import static org.zelian.registry.service.facts.authority.Grant.Reach.SUBTREE;
import static org.zelian.registry.service.facts.authority.Grant.to;

import org.zelian.registry.contract.rectification.Origin;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.service.facts.Rectifications.Ordered;

import java.util.List;
import java.util.function.Predicate;

/** Which role may do what of rectifications: domain.md §4, §10.2. */
final class RectificationGrants {

    private static final Grant HEADS = to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE);
    private static final Grant STAFF = to(OWN_UNIT, UNIT_IT);
    private static final Grant LIAISON = to(SUBTREE, POLICE_LIAISON);
    private static final Grant DISTRICT = to(STRICTLY_BELOW, DISTRICT_ADMIN);
    private static final Grant CITY = to(ANYWHERE, CITY_ADMIN);

    private RectificationGrants() {}

    static List<Grant> of(RectificationCommand command) {
        return switch (command) {
            case RectificationCommand.OrderRectification c -> ordering(c.order().origin());
            case RectificationCommand.CorrectRectificationOrder c -> correcting();
            case RectificationCommand.AcknowledgeRectification c -> List.of(HEADS, STAFF);
            case RectificationCommand.ReportRectificationProgress c -> List.of(HEADS, STAFF);
            case RectificationCommand.PlanRectification c -> List.of(HEADS);
            case RectificationCommand.SubmitRectification c -> List.of(HEADS);
            case RectificationCommand.AskForRectificationExtension c -> List.of(HEADS);
            case RectificationCommand.FileRectificationReport c -> List.of(HEADS);
            case RectificationCommand.UrgeRectification c -> pressing();
            case RectificationCommand.EscalateRectification c -> pressing();
            case RectificationCommand.VerifyRectification c -> judging();
            case RectificationCommand.ReturnRectification c -> judging();
            case RectificationCommand.CloseRectification c -> judging();
            case RectificationCommand.ExtendRectification c -> judging();
            case RectificationCommand.DeclineRectificationExtension c -> judging();
            case RectificationCommand.AcceptRectificationRisk c -> judging();
            case RectificationCommand.VoidRectification c -> judging();
        };
    }

    private static List<Grant> ordering(Origin origin) {
        return switch (origin) {
            case POLICE -> List.of(LIAISON);
            case AUTHORITY_INSPECTION, VULNERABILITY, INCIDENT -> List.of(DISTRICT, CITY);
            case EVALUATION, SELF_INSPECTION -> List.of(HEADS, STAFF, DISTRICT, CITY);
        };
    }

    /** Whoever ordered it, and the city. */
    private static List<Grant> correcting() {
        return List.of(
                CITY,
                LIAISON.when(is(Ordered::byThePolice)),
                DISTRICT.when(is(order -> order.by() == DISTRICT_ADMIN)),
                HEADS.when(is(Ordered::byTheUnitItself)),
                STAFF.when(is(Ordered::byTheUnitItself)));
    }

    /** The issuer, or who stands above the issuer; what the police ordered, for the police only. */
    private static List<Grant> judging() {
        return List.of(
                LIAISON.when(is(Ordered::byThePolice)),
                CITY.when(is(order -> !order.byThePolice())),
                DISTRICT.when(is(order -> !order.byThePolice() && !order.byTheCity())),
                HEADS.when(is(Ordered::byTheUnitItself)));
    }

    /** Any authority above may press for it. */
    private static List<Grant> pressing() {
        return List.of(
                LIAISON.when(is(Ordered::byThePolice)),
                CITY,
                DISTRICT,
                HEADS.when(is(Ordered::byTheUnitItself)));
    }

    private static Grant.Limit is(Predicate<Ordered> so) {
        return (concern, held, units, today) -> concern.order() != null && so.test(concern.order());
    }
}
