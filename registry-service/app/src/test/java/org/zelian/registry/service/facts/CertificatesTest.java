package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.grading;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EvaluationId;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.ExistingFiling;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.CertificateCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingAccepted;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingCorrected;
import org.zelian.registry.contract.filing.FilingEvent.ExistingFilingRecorded;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingExtended;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingProlonged;
import org.zelian.registry.contract.filing.FormEdition;
import org.zelian.registry.service.facts.Certificates.InForce;

import java.time.LocalDate;

class CertificatesTest {

    private static final Basis NONE = Basis.none();
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final FilingId ANEW = new FilingId("filing-00000002");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final ProtectionTargetId OTHER = new ProtectionTargetId("target-00000002");
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2029, 3, 1);
    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 9);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 4);

    private final Known known = new Known();

    @Test
    void a_certificate_holds_from_its_issue_to_its_last_day() {
        known.say(ISSUED, new FilingPrepared(FILING, TARGET, grading(1), NONE));
        assertThat(inForce(ISSUED)).isNull();
        known.say(RECORDED, certified(FILING, ISSUED));
        assertThat(inForce(ISSUED.minusDays(1))).isNull();
        assertThat(inForce(ISSUED)).isEqualTo(new InForce(FILING, RECORDED));
        assertThat(inForce(LAST)).isEqualTo(new InForce(FILING, RECORDED));
        assertThat(inForce(LAST.plusDays(1))).isNull();
        assertThat(known.facts.certificates().inForce(OTHER, ISSUED, 3)).isEmpty();
        assertThat(known.facts.certificates().inForce(TARGET, LAST, 2)).isEmpty();
    }

    @Test
    void it_holds_longer_once_it_is_extended_or_prolonged() {
        known.say(RECORDED, certified(FILING, ISSUED))
                .say(
                        LATER,
                        new FilingExtended(FILING, TARGET, LAST.plusYears(1), FILE, NONE),
                        new FilingProlonged(
                                FILING,
                                TARGET,
                                new EvaluationId("evaluation-00000001"),
                                LAST.plusYears(2),
                                NONE));
        assertThat(inForce(LAST.plusYears(2))).isEqualTo(new InForce(FILING, RECORDED));
        assertThat(inForce(LAST.plusYears(2).plusDays(1))).isNull();
    }

    @Test
    void it_is_held_until_it_is_cancelled_and_another_after_it() {
        known.say(RECORDED, certified(FILING, ISSUED))
                .say(LATER, new CancellationSubmitted(FILING, TARGET, NONE));
        assertThat(inForce(LATER)).isEqualTo(new InForce(FILING, RECORDED));
        known.say(LATER, new FilingCancelled(FILING, TARGET, FILE, NONE));
        assertThat(inForce(LATER)).isNull();
        known.say(LATER, certified(ANEW, LATER));
        assertThat(inForce(LATER)).isEqualTo(new InForce(ANEW, LATER));
    }

    @Test
    void what_was_put_right_counts() {
        known.say(RECORDED, certified(FILING, ISSUED))
                .say(
                        LATER,
                        new CertificateCorrected(
                                FILING, TARGET, 0, grading(1), certificate(LATER), FILE, NONE));
        assertThat(inForce(ISSUED)).isNull();
        assertThat(inForce(LATER)).isEqualTo(new InForce(FILING, LATER));
    }

    @Test
    void one_of_before_counts_once_it_is_accepted() {
        known.say(RECORDED, new ExistingFilingRecorded(FILING, TARGET, existing(null), NONE));
        assertThat(inForce(RECORDED)).isNull();
        known.say(LATER, new ExistingFilingAccepted(FILING, TARGET, 0, NONE));
        assertThat(inForce(RECORDED)).isEqualTo(new InForce(FILING, RECORDED));
        assertThat(inForce(LAST.plusDays(1))).isNull();
        known.say(
                RECORDED,
                new ExistingFilingCorrected(FILING, TARGET, 0, existing(LAST.plusDays(1)), NONE));
        assertThat(inForce(LAST.plusDays(1))).isEqualTo(new InForce(FILING, RECORDED));
    }

    private @Nullable InForce inForce(LocalDate day) {
        return known.facts.certificates().inForce(TARGET, day, 3).orElse(null);
    }

    private static FilingCertified certified(FilingId filing, LocalDate issuedOn) {
        return new FilingCertified(filing, TARGET, grading(1), certificate(issuedOn), FILE, NONE);
    }

    private static ExistingFiling existing(@Nullable LocalDate extendedUntil) {
        return new ExistingFiling(
                FormEdition.FORM_INTERIM,
                SecurityProtectionLevel.L3,
                certificate(ISSUED),
                extendedUntil,
                FILE,
                null);
    }

    private static Certificate certificate(LocalDate issuedOn) {
        return new Certificate(new CertificateNumber("51010099001-20001"), issuedOn, "示例市公安局");
    }
}
