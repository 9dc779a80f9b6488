package org.zelian.registry.domain.inspection;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;
import static org.zelian.registry.domain.Examples.because;
import static org.zelian.registry.domain.Examples.paperAndReason;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.InspectionId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.inspection.InspectionCommand.CorrectInspection;
import org.zelian.registry.contract.inspection.InspectionCommand.RecordInspection;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionCorrected;
import org.zelian.registry.contract.inspection.InspectionEvent.InspectionRecorded;
import org.zelian.registry.contract.inspection.InspectionKind;
import org.zelian.registry.contract.inspection.InspectionRecord;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.CorrectionsGiveAReason;
import org.zelian.registry.domain.CorrectionsNameAnEntry;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;
import org.zelian.registry.domain.PapersAreNotIssuedAhead;
import org.zelian.registry.domain.unit.TheUnitIsActive;
import org.zelian.registry.domain.unit.UnitStanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class InspectionTest {

    private static final InspectionId INSPECTION = new InspectionId("inspection-00000001");
    private static final UnitId SCHOOL = new UnitId("unit-00000003");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final ProtectionTargetId OTHER = new ProtectionTargetId("target-00000002");
    private static final List<InspectionKind> FROM_OUTSIDE =
            List.of(InspectionKind.POLICE, InspectionKind.AUTHORITY);

    @Test
    void a_self_inspection_needs_no_paper() {
        InspectionRecord record = record(InspectionKind.SELF, YESTERDAY);
        inspection().when(recording(record, Basis.none())).records(recorded(record, Basis.none()));
    }

    @Test
    void an_inspection_from_outside_names_its_document() {
        for (InspectionKind kind : FROM_OUTSIDE) {
            InspectionRecord record = record(kind, YESTERDAY);
            inspection()
                    .when(recording(record, paperAndReason()))
                    .records(recorded(record, paperAndReason()));
            inspection()
                    .when(recording(record, because()))
                    .isRefusedBy(SupervisoryInspectionsNameTheirDocument.class, TODAY);
        }
    }

    @Test
    void the_document_is_not_of_a_day_to_come() {
        Basis tomorrows = issued(TOMORROW);
        inspection()
                .when(recording(record(InspectionKind.POLICE, YESTERDAY), tomorrows))
                .isRefusedBy(PapersAreNotIssuedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void what_was_found_on_a_past_day_rests_on_a_document_of_that_day() {
        InspectionRecord record = record(InspectionKind.POLICE, AT_FIRST);
        inspection()
                .on(YESTERDAY)
                .when(recording(record, issued(YESTERDAY)))
                .records(recorded(record, issued(YESTERDAY)));
        inspection()
                .on(YESTERDAY)
                .when(recording(record, issued(TODAY)))
                .isRefusedBy(SupervisoryInspectionsNameTheirDocument.class, YESTERDAY);
    }

    private static Basis issued(LocalDate day) {
        return new Basis(new OfficialDocument("示公网安〔2026〕9号", "示例市公安局", day), because().reason());
    }

    @Test
    void the_systems_are_the_units() {
        inspection()
                .knowing(new InspectionFacts(school(true), Set.of(OTHER)))
                .when(recording(record(InspectionKind.SELF, YESTERDAY), Basis.none()))
                .isRefusedBy(InspectedSystemsAreTheUnits.class, TARGET.value());
    }

    @Test
    void a_unit_that_is_not_in_being_is_not_inspected() {
        inspection()
                .knowing(new InspectionFacts(school(false), Set.of(TARGET)))
                .when(recording(record(InspectionKind.SELF, YESTERDAY), Basis.none()))
                .isRefusedBy(TheUnitIsActive.class, SCHOOL.value());
    }

    @Test
    void it_may_end_on_the_day_it_begins_and_not_before() {
        InspectionRecord todays = record(InspectionKind.SELF, TODAY);
        inspection().when(recording(todays, Basis.none())).records(recorded(todays, Basis.none()));
        inspection()
                .when(recording(record(InspectionKind.SELF, TOMORROW), Basis.none()))
                .isRefusedBy(AnInspectionEndsAfterItBegins.class, TOMORROW, TODAY);
    }

    @Test
    void nothing_is_recorded_ahead_nor_late_without_a_reason() {
        InspectionRecord record = record(InspectionKind.SELF, AT_FIRST);
        inspection()
                .on(TOMORROW)
                .when(recording(record, Basis.none()))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
        inspection()
                .on(YESTERDAY)
                .when(recording(record, Basis.none()))
                .isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
    }

    @Test
    void what_was_recorded_is_put_right() {
        once(InspectionKind.SELF)
                .when(correcting(0, record(InspectionKind.SELF, TODAY), because()))
                .records(corrected(0, record(InspectionKind.SELF, TODAY)));
        once(InspectionKind.SELF)
                .given(TODAY, corrected(0, record(InspectionKind.SELF, TODAY)))
                .when(correcting(1, record(InspectionKind.SELF, AT_FIRST), because()))
                .records(corrected(1, record(InspectionKind.SELF, AT_FIRST)));
    }

    @Test
    void a_correction_gives_a_reason_and_names_an_entry() {
        InspectionRecord right = record(InspectionKind.SELF, TODAY);
        once(InspectionKind.SELF)
                .when(correcting(0, right, Basis.none()))
                .isRefusedBy(CorrectionsGiveAReason.class);
        once(InspectionKind.SELF)
                .when(correcting(1, right, because()))
                .isRefusedBy(CorrectionsNameAnEntry.class, 1);
    }

    @Test
    void who_looked_stays() {
        once(InspectionKind.SELF)
                .when(correcting(0, record(InspectionKind.POLICE, TODAY), paperAndReason()))
                .isRefusedBy(
                        AnInspectionStaysOfItsKind.class,
                        InspectionKind.SELF,
                        InspectionKind.POLICE);
    }

    @Test
    void what_is_put_right_may_have_been() {
        once(InspectionKind.POLICE)
                .when(correcting(0, record(InspectionKind.POLICE, TODAY), because()))
                .isRefusedBy(SupervisoryInspectionsNameTheirDocument.class, TODAY);
        once(InspectionKind.SELF)
                .when(correcting(0, record(InspectionKind.SELF, TOMORROW), because()))
                .isRefusedBy(AnInspectionEndsAfterItBegins.class, TOMORROW, TODAY);
        once(InspectionKind.SELF)
                .knowing(new InspectionFacts(school(true), Set.of()))
                .when(correcting(0, record(InspectionKind.SELF, TODAY), because()))
                .isRefusedBy(InspectedSystemsAreTheUnits.class, TARGET.value());
    }

    @Test
    void who_has_seen_another_version_corrects_nothing() {
        once(InspectionKind.SELF)
                .having(2)
                .when(correcting(0, record(InspectionKind.SELF, TODAY), because()))
                .isAConflict();
    }

    private static Circumstances<Inspection> inspection() {
        return Circumstances.of(Inspection.class)
                .knowing(new InspectionFacts(school(true), Set.of(TARGET, OTHER)));
    }

    private static Circumstances<Inspection> once(InspectionKind kind) {
        return inspection().given(YESTERDAY, recorded(record(kind, AT_FIRST), paperAndReason()));
    }

    private static UnitStanding school(boolean active) {
        return new UnitStanding(SCHOOL, UnitKind.PRIMARY_SCHOOL, active);
    }

    private static InspectionRecord record(InspectionKind kind, LocalDate beganOn) {
        return new InspectionRecord(kind, Set.of(TARGET), beganOn, true, "检查日志留存", false, null);
    }

    private static RecordInspection recording(InspectionRecord record, Basis basis) {
        return new RecordInspection(INSPECTION, SCHOOL, record, basis);
    }

    private static InspectionRecorded recorded(InspectionRecord record, Basis basis) {
        return new InspectionRecorded(INSPECTION, SCHOOL, record, basis);
    }

    private static CorrectInspection correcting(long entry, InspectionRecord right, Basis basis) {
        return new CorrectInspection(INSPECTION, entry, right, basis);
    }

    private static InspectionCorrected corrected(long entry, InspectionRecord right) {
        return new InspectionCorrected(INSPECTION, SCHOOL, entry, right, because());
    }
}
