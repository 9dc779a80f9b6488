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

import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.InspectionCommand.CorrectInspection;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;

import java.util.List;

/** Which role may do what of evaluations, inspections and protection plans: domain.md §10.2. */
final class EvaluationGrants {

    private static final Grant HEADS = to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE);
    private static final Grant STAFF = to(OWN_UNIT, UNIT_IT);
    private static final Grant CITY = to(ANYWHERE, CITY_ADMIN);

    private EvaluationGrants() {}

    static List<Grant> of(EvaluationCommand command) {
        return switch (command) {
            case EvaluationCommand.PlanEvaluation c -> List.of(HEADS, STAFF);
            case EvaluationCommand.ContractEvaluation c -> List.of(HEADS, STAFF);
            case EvaluationCommand.BeginOnSiteEvaluation c -> List.of(HEADS, STAFF);
            case EvaluationCommand.RecordEvaluationReport c -> List.of(HEADS, STAFF);
            case EvaluationCommand.RecordExistingEvaluation c -> List.of(HEADS, STAFF);
            case EvaluationCommand.ConfirmEvaluationReport c -> List.of(HEADS);
            case EvaluationCommand.FileEvaluationReport c -> List.of(HEADS);
            case EvaluationCommand.AbandonEvaluation c -> List.of(HEADS);
            case EvaluationCommand.CorrectEvaluationReport c -> List.of(HEADS, STAFF, CITY);
            case EvaluationCommand.CorrectExistingEvaluation c -> List.of(HEADS, STAFF, CITY);
            case EvaluationCommand.AcceptExistingEvaluation c ->
                    AuthorityTable.competentAuthority();
            case EvaluationCommand.ReturnExistingEvaluation c ->
                    AuthorityTable.competentAuthority();
        };
    }

    /** Who looked, records; what was recorded stays of its kind, so that this judges both. */
    static List<Grant> of(InspectionCommand command) {
        InspectionKind kind =
                switch (command) {
                    case RecordInspection c -> c.record().kind();
                    case CorrectInspection c -> c.record().kind();
                };
        return switch (kind) {
            case SELF -> List.of(HEADS, STAFF);
            case POLICE -> List.of(to(SUBTREE, POLICE_LIAISON));
            case AUTHORITY -> List.of(to(STRICTLY_BELOW, DISTRICT_ADMIN, CITY_ADMIN));
        };
    }

    static List<Grant> of(ProtectionPlanCommand command) {
        return switch (command) {
            case ProtectionPlanCommand.FileProtectionPlan c -> List.of(HEADS);
            case ProtectionPlanCommand.CorrectProtectionPlan c -> List.of(HEADS, CITY);
        };
    }
}
