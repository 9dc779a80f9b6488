package org.zelian.registry.service.facts.authority;

import static org.zelian.registry.contract.Role.AUDITOR;
import static org.zelian.registry.contract.Role.CITY_ADMIN;
import static org.zelian.registry.contract.Role.CITY_APPROVER;
import static org.zelian.registry.contract.Role.DIRECT_RESPONSIBLE;
import static org.zelian.registry.contract.Role.DISTRICT_ADMIN;
import static org.zelian.registry.contract.Role.DISTRICT_APPROVER;
import static org.zelian.registry.contract.Role.FIRST_RESPONSIBLE;
import static org.zelian.registry.contract.Role.PLATFORM_OPERATOR;
import static org.zelian.registry.contract.Role.POLICE_LIAISON;
import static org.zelian.registry.contract.Role.UNIT_IT;
import static org.zelian.registry.service.facts.authority.Grant.Reach.ANYWHERE;
import static org.zelian.registry.service.facts.authority.Grant.Reach.OWN_UNIT;
import static org.zelian.registry.service.facts.authority.Grant.Reach.STRICTLY_BELOW;
import static org.zelian.registry.service.facts.authority.Grant.Reach.SUBTREE;
import static org.zelian.registry.service.facts.authority.Grant.to;

import org.zelian.registry.contract.RegistryCommand;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.appointment.AppointmentCommand;
import org.zelian.registry.contract.evaluation.EvaluationCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.contract.filing.FilingCommand;
import org.zelian.registry.contract.grading.GradingCommand;
import org.zelian.registry.contract.importing.ImportCommand;
import org.zelian.registry.contract.inspection.InspectionCommand;
import org.zelian.registry.contract.inspection.ProtectionPlanCommand;
import org.zelian.registry.contract.obligation.ObligationCommand;
import org.zelian.registry.contract.parameter.ParameterCommand;
import org.zelian.registry.contract.person.PersonCommand;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;
import org.zelian.registry.contract.rectification.RectificationCommand;
import org.zelian.registry.contract.unit.UnitCommand;
import org.zelian.registry.service.facts.Holding;
import org.zelian.registry.service.facts.Units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which role may do what, and where: product.md §1, domain.md §10.2. */
final class AuthorityTable {

    private static final Set<Role> CITY_ROLES =
            Set.of(
                    CITY_ADMIN,
                    CITY_APPROVER,
                    AUDITOR,
                    POLICE_LIAISON,
                    PLATFORM_OPERATOR,
                    DISTRICT_ADMIN);
    private static final Set<Role> UNIT_ROLES =
            Set.of(FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE, UNIT_IT);

    private AuthorityTable() {}

    static List<Grant> grants(RegistryCommand command) {
        return switch (command) {
            case UnitCommand unit -> units(unit);
            case PersonCommand person -> people(person);
            case AppointmentCommand appointment -> appointments();
            case ProtectionTargetCommand target -> TargetGrants.of(target);
            case FilingCommand filing -> filings(filing);
            case ObligationCommand obligation ->
                    List.of(to(ANYWHERE, CITY_ADMIN), to(SUBTREE, DISTRICT_ADMIN));
            case GradingCommand grading -> gradings(grading);
            case EvaluationCommand evaluation -> EvaluationGrants.of(evaluation);
            case InspectionCommand inspection -> EvaluationGrants.of(inspection);
            case ProtectionPlanCommand plan -> EvaluationGrants.of(plan);
            case RectificationCommand rectification -> RectificationGrants.of(rectification);
            case EvidenceCommand evidence -> evidence(evidence);
            case ParameterCommand parameter -> List.of(to(ANYWHERE, CITY_ADMIN));
            case ImportCommand imported -> imports(imported);
            default -> List.of();
        };
    }

    private static List<Grant> units(UnitCommand command) {
        Grant city = to(ANYWHERE, CITY_ADMIN);
        return switch (command) {
            case UnitCommand.RegisterUnit c ->
                    List.of(city, to(SUBTREE, DISTRICT_ADMIN).when(AuthorityTable::makesNoBureau));
            case UnitCommand.CorrectUnitRegistration c -> List.of(city, districtAndOthers(SUBTREE));
            case UnitCommand.CorrectUnitName c -> List.of(city, districtAndOthers(SUBTREE));
            case UnitCommand.NameFunctionalDepartment c ->
                    List.of(
                            city,
                            to(SUBTREE, DISTRICT_ADMIN),
                            to(OWN_UNIT, FIRST_RESPONSIBLE, UNIT_IT));
            default -> List.of(city, districtAndOthers(STRICTLY_BELOW));
        };
    }

    private static List<Grant> people(PersonCommand command) {
        Grant city = to(ANYWHERE, CITY_ADMIN);
        Grant district = to(SUBTREE, DISTRICT_ADMIN);
        return switch (command) {
            case PersonCommand.TransferPerson c -> List.of(city, district);
            case PersonCommand.RecordLeaving c -> List.of(city, district);
            case PersonCommand.RecordAsSamePerson c -> List.of(city, districtAndOthers(SUBTREE));
            case PersonCommand.CorrectPersonName c -> List.of(city, district);
            default -> List.of(city, district, to(OWN_UNIT, FIRST_RESPONSIBLE, UNIT_IT));
        };
    }

    private static List<Grant> appointments() {
        return List.of(
                to(ANYWHERE, CITY_ADMIN).when(AuthorityTable::isForTheCity),
                to(OWN_UNIT, DISTRICT_ADMIN)
                        .when((concern, held, units, today) -> concern.role() == DISTRICT_APPROVER),
                to(SUBTREE, DISTRICT_ADMIN)
                        .when((concern, held, units, today) -> isUnitRole(concern)));
    }

    private static List<Grant> filings(FilingCommand command) {
        Grant heads = to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE);
        Grant staff = to(OWN_UNIT, UNIT_IT);
        Grant liaison = to(SUBTREE, POLICE_LIAISON);
        Grant city = to(ANYWHERE, CITY_ADMIN);
        return switch (command) {
            case FilingCommand.PrepareFiling c -> List.of(heads, staff);
            case FilingCommand.DraftFiling c -> List.of(heads, staff);
            case FilingCommand.RecordExistingFiling c -> List.of(heads, staff, above());
            case FilingCommand.SubmitFiling c -> List.of(heads);
            case FilingCommand.WithdrawFiling c -> List.of(heads);
            case FilingCommand.SubmitFilingChange c -> List.of(heads);
            case FilingCommand.SubmitExtension c -> List.of(heads);
            case FilingCommand.SubmitCancellation c -> List.of(heads);
            case FilingCommand.RecordCorrectionNotice c -> List.of(liaison);
            case FilingCommand.RecordRegradeNotice c -> List.of(liaison);
            case FilingCommand.RecordCertificate c -> List.of(liaison);
            case FilingCommand.RecordFilingChange c -> List.of(liaison);
            case FilingCommand.RecordExtension c -> List.of(liaison);
            case FilingCommand.RecordCancellation c -> List.of(liaison);
            case FilingCommand.RecordDeclined c -> List.of(liaison);
            case FilingCommand.ProlongFiling c -> List.of();
            case FilingCommand.CorrectCertificate c -> List.of(city);
            case FilingCommand.CorrectExistingFiling c -> List.of(heads, staff, city, above());
            case FilingCommand.AcceptExistingFiling c -> competentAuthority();
            case FilingCommand.ReturnExistingFiling c -> competentAuthority();
        };
    }

    private static List<Grant> gradings(GradingCommand command) {
        Grant heads = to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE);
        Grant staff = to(OWN_UNIT, UNIT_IT);
        Grant city = to(ANYWHERE, CITY_ADMIN);
        return switch (command) {
            case GradingCommand.StartGrading c -> List.of(heads, staff);
            case GradingCommand.DraftGrading c -> List.of(heads, staff);
            case GradingCommand.RecordExistingGrading c -> List.of(heads, staff, above());
            case GradingCommand.SubmitForExpertReview c -> List.of(heads);
            case GradingCommand.RecordExpertReview c -> List.of(heads);
            case GradingCommand.SubmitGrading c -> List.of(heads);
            case GradingCommand.TakeBackGrading c -> List.of(heads);
            case GradingCommand.DetermineGrading c -> List.of(heads);
            case GradingCommand.AbandonGrading c -> List.of(heads);
            case GradingCommand.ReturnGrading c -> competentAuthority();
            case GradingCommand.ApproveGrading c -> competentAuthority();
            case GradingCommand.RevokeGradingApproval c -> competentAuthority();
            case GradingCommand.ReaffirmGrading c -> competentAuthority();
            case GradingCommand.AcceptExistingGrading c -> competentAuthority();
            case GradingCommand.ReturnExistingGrading c -> competentAuthority();
            case GradingCommand.CorrectGradingSubmission c -> List.of(city);
            case GradingCommand.CorrectExistingGrading c -> List.of(heads, staff, city, above());
            case GradingCommand.FinaliseGrading c -> List.of();
            case GradingCommand.ReopenGrading c -> List.of();
        };
    }

    /** 主管部门: the district for what stands below it, the city for its own and its districts. */
    static List<Grant> competentAuthority() {
        return List.of(
                to(STRICTLY_BELOW, DISTRICT_APPROVER),
                to(SUBTREE, CITY_APPROVER).when(AuthorityTable::isDirectlyUnderTheCity));
    }

    /** On a city's first day its districts bring what their schools have, on lists of theirs. */
    static Grant above() {
        return to(STRICTLY_BELOW, DISTRICT_ADMIN, CITY_ADMIN);
    }

    /** Whoever may by hand do anything that is imported; each row is judged again by itself. */
    private static List<Grant> imports(ImportCommand command) {
        return switch (command) {
            case ImportCommand.ConfirmImport c ->
                    List.of(
                            to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE, UNIT_IT),
                            to(SUBTREE, DISTRICT_ADMIN, CITY_ADMIN));
            case ImportCommand.AdvanceImport c -> List.of();
            case ImportCommand.FinishImport c -> List.of();
        };
    }

    /**
     * Whoever sees a unit may read its files, and those that go with its targets, and add to them;
     * auditors only read.
     */
    private static List<Grant> evidence(EvidenceCommand command) {
        Grant ownUnit = to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE, UNIT_IT);
        Grant above =
                to(
                        SUBTREE,
                        DISTRICT_ADMIN,
                        DISTRICT_APPROVER,
                        CITY_ADMIN,
                        CITY_APPROVER,
                        POLICE_LIAISON);
        return switch (command) {
            case RecordEvidence c -> List.of(ownUnit, above);
            case OpenEvidence c -> List.of(ownUnit, above, to(SUBTREE, AUDITOR));
            case OpenTargetEvidence c -> List.of(ownUnit, above, to(SUBTREE, AUDITOR));
        };
    }

    /** A district acts on others only where they, too, are its own. */
    static Grant districtAndOthers(Grant.Reach reach) {
        return to(reach, DISTRICT_ADMIN)
                .when(
                        (concern, held, units, today) ->
                                concern.others().stream()
                                        .allMatch(
                                                unit -> units.isWithin(unit, held.unit(), today)));
    }

    private static boolean makesNoBureau(
            Concern concern, Holding held, Units units, LocalDate today) {
        return !concern.bureau();
    }

    /** City roles anywhere; the roles of units that stand directly under the city, or are it. */
    private static boolean isForTheCity(
            Concern concern, Holding held, Units units, LocalDate today) {
        if (CITY_ROLES.contains(concern.role())) {
            return true;
        }
        return isUnitRole(concern) && isDirectlyUnderTheCity(concern, held, units, today);
    }

    /** Of the city bureau itself, or of a unit whose superior it is. */
    private static boolean isDirectlyUnderTheCity(
            Concern concern, Holding held, Units units, LocalDate today) {
        return concern.unit() != null
                && (concern.unit().equals(units.cityBureau())
                        || Objects.equals(
                                units.superior(concern.unit(), today), units.cityBureau()));
    }

    private static boolean isUnitRole(Concern concern) {
        return UNIT_ROLES.contains(concern.role());
    }
}
