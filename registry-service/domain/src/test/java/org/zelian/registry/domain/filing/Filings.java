package org.zelian.registry.domain.filing;

import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.because;

import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.OfficialDocument;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.ExtensionSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingDrafted;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;
import org.zelian.registry.contract.filing.FilingForm;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.contract.grading.GradedLevels;
import org.zelian.registry.domain.Circumstances;

import java.time.LocalDate;
import java.util.Map;

/** Filings of the examples: ids, days, what happened to them, and the facts around them. */
final class Filings {

    static final FilingId FILING = new FilingId("filing-00000001");
    static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    static final GradingId GRADING = new GradingId("grading-00000001");
    static final GradingId REGRADE = new GradingId("grading-00000002");
    static final GradingId UNKNOWN_GRADING = new GradingId("grading-00000009");

    static final LocalDate CERTIFIED_LONG_AGO = LocalDate.of(2022, 3, 4);
    static final LocalDate GRADED = LocalDate.of(2026, 5, 6);
    static final LocalDate REVIEWED = LocalDate.of(2026, 5, 20);
    static final LocalDate APPROVED = LocalDate.of(2026, 6, 1);
    static final LocalDate PREPARED = LocalDate.of(2026, 6, 2);
    static final LocalDate SUBMITTED = LocalDate.of(2026, 6, 8);
    static final LocalDate NOTIFIED = LocalDate.of(2026, 6, 15);
    static final LocalDate CERTIFIED = LocalDate.of(2026, 6, 22);
    static final LocalDate REQUESTED = LocalDate.of(2026, 9, 1);

    static final CertificateNumber NUMBER = new CertificateNumber("51010099001-20001");
    static final CertificateNumber OTHER_NUMBER = new CertificateNumber("51010099001-20002");

    private Filings() {}

    /** The facts of a filing at level 2. */
    static FilingFacts facts() {
        return facts(Map.of(GRADING, approved(GRADING, Forms.LEVEL_2, 7)), -1);
    }

    static FilingFacts facts(Map<GradingId, ApprovedGrading> approved, long regradeAsked) {
        return new FilingFacts(
                AT_FIRST, null, approved, Forms.COUNTED, regradeAsked, true, 3, 3, null, 12);
    }

    /** Of a system that is retired from a day on. */
    static FilingFacts retired(LocalDate day) {
        return new FilingFacts(
                AT_FIRST, day, facts().approved(), Forms.COUNTED, -1, true, 3, 3, null, 12);
    }

    static ApprovedGrading approved(GradingId grading, GradedLevels levels, long position) {
        return new ApprovedGrading(
                grading, levels, Forms.INFORMATION, Forms.SERVICE, REVIEWED, APPROVED, position);
    }

    static Circumstances<Filing> filing() {
        return Circumstances.of(Filing.class).knowing(facts());
    }

    static Circumstances<Filing> prepared() {
        return filing().given(PREPARED, new FilingPrepared(FILING, TARGET, GRADING, because()));
    }

    static Circumstances<Filing> drafted(FilingDraft... drafts) {
        Circumstances<Filing> filing = prepared().given(PREPARED, said(Forms.draft()));
        for (FilingDraft draft : drafts) {
            filing.given(PREPARED, said(draft));
        }
        return filing;
    }

    static Circumstances<Filing> submitted() {
        return drafted().given(SUBMITTED, submitted(Forms.whole()));
    }

    static Circumstances<Filing> toBeCorrected() {
        return submitted()
                .given(
                        NOTIFIED,
                        new FilingCorrectionAsked(
                                FILING,
                                TARGET,
                                "补拓扑图",
                                NOTIFIED.plusDays(10),
                                Forms.FILE,
                                police(NOTIFIED)));
    }

    static Circumstances<Filing> toBeRegraded() {
        return submitted()
                .given(
                        NOTIFIED,
                        new RegradeAsked(
                                FILING,
                                TARGET,
                                GRADING,
                                "定级偏低",
                                NOTIFIED.plusDays(30),
                                Forms.FILE,
                                police(NOTIFIED)));
    }

    static Circumstances<Filing> certified() {
        return submitted().given(CERTIFIED, certified(certificate(NUMBER, CERTIFIED)));
    }

    static Circumstances<Filing> changing() {
        return certified()
                .given(
                        REQUESTED,
                        new FilingChangeSubmitted(FILING, TARGET, newTarget(), because()));
    }

    static Circumstances<Filing> prolonging() {
        return certified().given(REQUESTED, new ExtensionSubmitted(FILING, TARGET, because()));
    }

    static Circumstances<Filing> cancelling() {
        return certified().given(REQUESTED, new CancellationSubmitted(FILING, TARGET, because()));
    }

    static Circumstances<Filing> cancelled() {
        return cancelling()
                .given(
                        REQUESTED,
                        new FilingCancelled(FILING, TARGET, Forms.FILE, police(REQUESTED)));
    }

    static Circumstances<Filing> withdrawn() {
        return submitted().given(NOTIFIED, new FilingWithdrawn(FILING, TARGET, because()));
    }

    static Circumstances<Filing> existing() {
        return filing().givenBy(
                        "person-0000000B", PREPARED, existing(existing(CERTIFIED_LONG_AGO)));
    }

    static Circumstances<Filing> accepted() {
        return existing()
                .given(SUBMITTED, new ExistingFilingAccepted(FILING, TARGET, 0, because()));
    }

    static FilingDraft newTarget() {
        return Forms.with(Forms.target(Forms.plain()));
    }

    static FilingEvent said(FilingDraft draft) {
        return new FilingDrafted(FILING, TARGET, draft, because());
    }

    static FilingSubmitted submitted(FilingForm form) {
        return new FilingSubmitted(FILING, TARGET, FormEdition.FORM_2025, form, because());
    }

    static FilingCertified certified(Certificate certificate) {
        return new FilingCertified(
                FILING, TARGET, GRADING, certificate, Forms.FILE, police(CERTIFIED));
    }

    static Certificate certificate(CertificateNumber number, LocalDate issuedOn) {
        return new Certificate(number, issuedOn, "示例市公安局");
    }

    static ExistingFilingRecorded existing(ExistingFiling existing) {
        return new ExistingFilingRecorded(FILING, TARGET, existing, because());
    }

    static ExistingFiling existing(LocalDate issuedOn) {
        return new ExistingFiling(
                FormEdition.FORM_INTERIM,
                SecurityProtectionLevel.L2,
                certificate(NUMBER, issuedOn),
                null,
                Forms.FILE,
                null);
    }

    /** The police's document of a day, and a reason. */
    static Basis police(LocalDate day) {
        return new Basis(new OfficialDocument("示公网安〔2026〕9号", "示例市公安局", day), because().reason());
    }
}
