package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.FILE;
import static org.zelian.registry.service.facts.Known.grading;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.filing.Certificate;
import org.zelian.registry.contract.filing.CertificateNumber;
import org.zelian.registry.contract.filing.FilingDraft;
import org.zelian.registry.contract.filing.FilingEvent;
import org.zelian.registry.contract.filing.FilingEvent.CancellationSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCancelled;
import org.zelian.registry.contract.filing.FilingEvent.FilingCertified;
import org.zelian.registry.contract.filing.FilingEvent.FilingChangeSubmitted;
import org.zelian.registry.contract.filing.FilingEvent.FilingCorrectionAsked;
import org.zelian.registry.contract.filing.FilingEvent.FilingPrepared;
import org.zelian.registry.contract.filing.FilingEvent.FilingRequestDeclined;
import org.zelian.registry.contract.filing.FilingEvent.FilingWithdrawn;
import org.zelian.registry.contract.filing.FilingEvent.RegradeAsked;

import java.time.LocalDate;

class FilingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final FilingId FILING = new FilingId("filing-00000001");
    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final Basis NONE = Basis.none();
    private static final Certificate CERTIFICATE =
            new Certificate(new CertificateNumber("51010099001-20001"), DAY, "示例市公安局");

    private final Filings filings = new Filings();

    @Test
    void a_form_in_the_making_rests_on_nothing_yet() {
        say(new FilingPrepared(FILING, TARGET, grading(1), NONE));
        assertThat(filings.restingOn(grading(1))).isNull();
    }

    @Test
    void what_the_police_look_at_rests_on_its_grading_until_it_is_withdrawn() {
        say(regradeAsked());
        assertThat(filings.restingOn(grading(1))).isNull();
        say(certified());
        assertThat(filings.restingOn(grading(1))).isEqualTo(FILING);
        assertThat(filings.restingOn(grading(2))).isNull();
        say(new FilingCorrectionAsked(FILING, TARGET, "补正", DAY, FILE, NONE), regradeAsked());
        assertThat(filings.restingOn(grading(1))).isEqualTo(FILING);
        say(new FilingWithdrawn(FILING, TARGET, NONE));
        assertThat(filings.restingOn(grading(1))).isNull();
    }

    @Test
    void a_change_rests_on_both_gradings_until_it_is_declined() {
        say(certified(), changing());
        assertThat(filings.restingOn(grading(1))).isEqualTo(FILING);
        assertThat(filings.restingOn(grading(2))).isEqualTo(FILING);
        say(new FilingRequestDeclined(FILING, TARGET, FILE, NONE));
        assertThat(filings.restingOn(grading(1))).isEqualTo(FILING);
        assertThat(filings.restingOn(grading(2))).isNull();
    }

    @Test
    void what_was_cancelled_rests_on_nothing() {
        say(
                certified(),
                new CancellationSubmitted(FILING, TARGET, NONE),
                new FilingCancelled(FILING, TARGET, FILE, NONE));
        assertThat(filings.restingOn(grading(1))).isNull();
    }

    private void say(FilingEvent... events) {
        for (FilingEvent event : events) {
            filings.apply(event, 7);
        }
    }

    private static FilingCertified certified() {
        return new FilingCertified(FILING, TARGET, grading(1), CERTIFICATE, FILE, NONE);
    }

    private static RegradeAsked regradeAsked() {
        return new RegradeAsked(FILING, TARGET, grading(1), "等级偏低", DAY, FILE, NONE);
    }

    private static FilingChangeSubmitted changing() {
        return new FilingChangeSubmitted(
                FILING,
                TARGET,
                new FilingDraft(grading(2), null, null, null, null, null, null),
                NONE);
    }
}
