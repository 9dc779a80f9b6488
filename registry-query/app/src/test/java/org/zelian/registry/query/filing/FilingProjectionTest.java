package org.zelian.registry.query.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.contract.SecurityProtectionLevel.L2;
import static org.zelian.registry.contract.SecurityProtectionLevel.L3;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingChanged;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingPhase;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.query.directory.SealedPlace;
import org.zelian.registry.query.testing.Folding;
import org.zelian.registry.query.testing.Samples;

import java.time.LocalDate;
import java.util.Objects;

class FilingProjectionTest {

    private static final FilingId ID = new FilingId("filing-00000001");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final GradingId GRADING = new GradingId("grading-00000001");
    private static final GradingId REGRADE = new GradingId("grading-00000002");
    private static final FilingDraft DRAFT = Samples.draft(ID.value(), GRADING, L2);
    private static final Certificate CERTIFICATE =
            Samples.certificate("51010012345-00001", LocalDate.of(2025, 4, 1));

    private final FilingProjection projection = new FilingProjection();
    private final Folding<FilingState> folding =
            new Folding<>(projection)
                    .on("2025-02-01", new FilingPrepared(ID, TARGET, GRADING, Basis.none()))
                    .on("2025-02-02", new FilingDrafted(ID, TARGET, DRAFT, Basis.none()));

    private FilingState row() {
        return Objects.requireNonNull(folding.row());
    }

    private StoredForm form() {
        return Objects.requireNonNull(row().form());
    }

    private void submitted(String day) {
        folding.on(
                day,
                new FilingSubmitted(
                        ID, TARGET, FormEdition.FORM_2025, Samples.form(DRAFT), Basis.none()));
    }

    private void certified() {
        submitted("2025-03-01");
        folding.on(
                "2025-04-01",
                new FilingCertified(ID, TARGET, GRADING, CERTIFICATE, Samples.SCAN, Basis.none()));
    }

    private static FilingDraft changed() {
        return new FilingDraft(
                REGRADE, null, null, Samples.gradingSheet(ID.value(), L3), null, null, null);
    }

    @Test
    void a_draft_fills_the_sheets_it_names() {
        folding.on("2025-02-03", new FilingDrafted(ID, TARGET, changed(), Basis.none()));

        assertThat(row().phase()).isEqualTo(FilingPhase.DRAFT);
        assertThat(form().based()).isEqualTo(REGRADE);
        assertThat(form().unit()).isEqualTo(DRAFT.unit());
        assertThat(row().level()).isEqualTo(L3);
    }

    @Test
    void sheets_keep_the_place_where_they_were_sealed() {
        submitted("2025-03-01");

        SealedPlace drafted = new SealedPlace("filing.drafted", "/draft");
        assertThat(form().unitPlace()).isEqualTo(drafted);
        assertThat(form().gradingPlace()).isEqualTo(drafted);
        assertThat(form().dataPlace()).isEqualTo(drafted);
    }

    @Test
    void sheets_that_only_the_submission_tells_were_sealed_there() {
        Folding<FilingState> bare =
                new Folding<>(projection)
                        .on("2025-02-01", new FilingPrepared(ID, TARGET, GRADING, Basis.none()))
                        .on(
                                "2025-03-01",
                                new FilingSubmitted(
                                        ID,
                                        TARGET,
                                        FormEdition.FORM_2025,
                                        Samples.form(DRAFT),
                                        Basis.none()));

        assertThat(Objects.requireNonNull(Objects.requireNonNull(bare.row()).form()).unitPlace())
                .isEqualTo(new SealedPlace("filing.submitted", "/form"));
    }

    @Test
    void a_notice_stands_until_it_is_answered() {
        submitted("2025-03-01");
        folding.on(
                "2025-03-05",
                new FilingCorrectionAsked(
                        ID, TARGET, "补充拓扑", LocalDate.of(2025, 3, 20), Samples.SCAN, Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.CORRECTION);
        assertThat(Objects.requireNonNull(row().notice()).text()).isEqualTo("补充拓扑");

        submitted("2025-03-10");
        assertThat(row().phase()).isEqualTo(FilingPhase.SUBMITTED);
        assertThat(row().notice()).isNull();

        folding.on(
                "2025-03-11",
                new RegradeAsked(
                        ID,
                        TARGET,
                        GRADING,
                        "定级偏低",
                        LocalDate.of(2025, 3, 30),
                        Samples.SCAN,
                        Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.REGRADE_ASKED);

        folding.on("2025-03-12", new FilingWithdrawn(ID, TARGET, Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.WITHDRAWN);
        assertThat(row().notice()).isNull();
    }

    @Test
    void a_change_declined_leaves_the_form_that_was_in_force() {
        certified();
        StoredForm standing = form();
        folding.on("2025-05-01", new FilingChangeSubmitted(ID, TARGET, changed(), Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.CHANGE_SUBMITTED);
        assertThat(row().level()).isEqualTo(L3);
        assertThat(form().gradingPlace())
                .isEqualTo(new SealedPlace("filing.changesubmitted", "/draft"));

        folding.on("2025-05-10", new FilingRequestDeclined(ID, TARGET, Samples.SCAN, Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.CERTIFIED);
        assertThat(row().form()).isEqualTo(standing);
    }

    @Test
    void a_change_recorded_reads_as_the_police_took_it() {
        certified();
        folding.on("2025-05-01", new FilingChangeSubmitted(ID, TARGET, changed(), Basis.none()))
                .on(
                        "2025-05-10",
                        new FilingChanged(
                                ID,
                                TARGET,
                                FormEdition.FORM_2025,
                                Samples.form(DRAFT),
                                Samples.SCAN,
                                Basis.none()));

        assertThat(row().phase()).isEqualTo(FilingPhase.CERTIFIED);
        assertThat(row().level()).isEqualTo(L2);
        assertThat(row().forms().standing()).isEqualTo(row().form());
    }

    @Test
    void extensions_add_up_and_a_cancellation_ends_it() {
        certified();
        folding.on("2028-02-01", new ExtensionSubmitted(ID, TARGET, Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.EXTENSION_SUBMITTED);

        folding.on(
                "2028-02-10",
                new FilingExtended(
                        ID, TARGET, LocalDate.of(2029, 3, 31), Samples.SCAN, Basis.none()));
        assertThat(row().held().extensions()).containsExactly(LocalDate.of(2029, 3, 31));
        assertThat(projection.index(row()))
                .containsEntry("counted", LocalDate.of(2025, 4, 1))
                .containsEntry("extended", LocalDate.of(2029, 3, 31));

        folding.on("2028-06-01", new CancellationSubmitted(ID, TARGET, Basis.none()))
                .on("2028-06-10", new FilingCancelled(ID, TARGET, Samples.SCAN, Basis.none()));
        assertThat(row().phase()).isEqualTo(FilingPhase.CANCELLED);
        assertThat(projection.index(row())).doesNotContainKey("counted").containsKey("number");
    }

    @Test
    void a_certificate_put_right_later_takes_nothing_back() {
        certified();
        StoredForm standing = form();
        folding.on("2025-05-01", new FilingChangeSubmitted(ID, TARGET, changed(), Basis.none()))
                .on(
                        "2025-05-02",
                        new CertificateCorrected(
                                ID,
                                TARGET,
                                3,
                                GRADING,
                                Samples.certificate("51010012345-00009", LocalDate.of(2025, 4, 2)),
                                Samples.SCAN,
                                Basis.none()));

        assertThat(row().phase()).isEqualTo(FilingPhase.CHANGE_SUBMITTED);
        assertThat(row().forms().standing()).isEqualTo(standing);
        assertThat(Objects.requireNonNull(row().certificate()).number().value()).endsWith("00009");
    }

    @Test
    void a_certificate_of_before_has_no_form_until_a_change_brings_one() {
        Folding<FilingState> existing =
                new Folding<>(projection)
                        .on(
                                "2025-02-01",
                                new ExistingFilingRecorded(
                                        ID,
                                        TARGET,
                                        Samples.existing(
                                                L3, CERTIFICATE, LocalDate.of(2028, 12, 31)),
                                        Basis.none()))
                        .on("2025-02-02", new ExistingFilingAccepted(ID, TARGET, 0, Basis.none()));
        FilingState row = Objects.requireNonNull(existing.row());
        assertThat(row.phase()).isEqualTo(FilingPhase.CERTIFIED);
        assertThat(row.forms().edition()).isEqualTo(FormEdition.FORM_2007);
        assertThat(row.form()).isNull();
        assertThat(row.level()).isEqualTo(L3);
        assertThat(row.begun()).isEqualTo("2025-04-01");
        assertThat(row.held().extensions()).containsExactly(LocalDate.of(2028, 12, 31));

        existing.on(
                "2025-06-01",
                new FilingChanged(
                        ID,
                        TARGET,
                        FormEdition.FORM_2025,
                        Samples.form(DRAFT),
                        Samples.SCAN,
                        Basis.none()));
        assertThat(Objects.requireNonNull(existing.row()).forms().edition())
                .isEqualTo(FormEdition.FORM_2025);
    }

    @Test
    void a_certificate_of_before_recorded_of_the_wrong_target_runs_out_no_more_once_withdrawn() {
        Folding<FilingState> existing =
                new Folding<>(projection)
                        .on(
                                "2025-02-01",
                                new ExistingFilingRecorded(
                                        ID,
                                        TARGET,
                                        Samples.existing(L3, CERTIFICATE, null),
                                        Basis.none()));
        assertThat(projection.index(Objects.requireNonNull(existing.row())))
                .containsKey(FilingProjection.COUNTED);

        existing.on("2025-02-02", new FilingWithdrawn(ID, TARGET, Basis.none()));

        FilingState row = Objects.requireNonNull(existing.row());
        assertThat(row.phase()).isEqualTo(FilingPhase.WITHDRAWN);
        assertThat(projection.index(row)).doesNotContainKey(FilingProjection.COUNTED);
    }

    @Test
    void nothing_comes_of_an_event_dated_before_the_beginning() {
        assertThat(
                        new Folding<>(projection)
                                .on("2025-01-01", new FilingWithdrawn(ID, TARGET, Basis.none()))
                                .row())
                .isNull();
    }
}
