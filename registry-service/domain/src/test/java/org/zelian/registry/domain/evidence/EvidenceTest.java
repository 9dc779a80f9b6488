package org.zelian.registry.domain.evidence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zelian.registry.domain.Examples.AT_FIRST;
import static org.zelian.registry.domain.Examples.TODAY;
import static org.zelian.registry.domain.Examples.TOMORROW;
import static org.zelian.registry.domain.Examples.YESTERDAY;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceCommand;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.OpenTargetEvidence;
import org.zelian.registry.contract.evidence.EvidenceCommand.RecordEvidence;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpenedWithTarget;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.domain.Circumstances;
import org.zelian.registry.domain.FactsAreNotRecordedAhead;
import org.zelian.registry.domain.LateEntriesGiveAReason;

import java.util.List;
import java.util.Set;

class EvidenceTest {

    private static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));
    private static final EvidenceDigest OTHER = new EvidenceDigest("b".repeat(64));
    private static final UnitId SCHOOL = new UnitId("unit-0123ABCD");
    private static final Sealed NAME = Sealed.stored(EvidenceCommand.key(FILE), "c2VhbGVk");
    private static final RecordEvidence RECORD =
            new RecordEvidence(FILE, SCHOOL, EvidenceType.PDF, 1234, NAME);
    private static final EvidenceRecorded RECORDED =
            new EvidenceRecorded(FILE, SCHOOL, EvidenceType.PDF, 1234, NAME);
    private static final OpenEvidence OPEN = new OpenEvidence(FILE, SCHOOL, EvidenceUse.PREVIEW);
    private static final EvidenceOpened OPENED =
            new EvidenceOpened(FILE, SCHOOL, EvidenceUse.PREVIEW);

    private static Circumstances<Evidence> example() {
        return Circumstances.of(Evidence.class);
    }

    @Test
    void a_file_is_put_on_a_units_record() {
        example().when(RECORD).records(RECORDED);
    }

    @Test
    void a_file_is_on_a_units_record_once() {
        example()
                .given(AT_FIRST, RECORDED, OPENED)
                .when(RECORD)
                .isRefusedBy(AFileIsRecordedOnce.class);
    }

    @Test
    void every_opening_is_written_down() {
        example().given(AT_FIRST, RECORDED, OPENED).when(OPEN).records(OPENED);
    }

    @Test
    void an_opening_with_a_target_says_of_which() {
        ProtectionTargetId target = new ProtectionTargetId("target-0123ABCD");
        example()
                .given(AT_FIRST, RECORDED)
                .when(new OpenTargetEvidence(FILE, SCHOOL, target, EvidenceUse.DOWNLOAD))
                .records(new EvidenceOpenedWithTarget(FILE, SCHOOL, target, EvidenceUse.DOWNLOAD));
        example()
                .given(AT_FIRST, RECORDED)
                .on(TOMORROW)
                .when(new OpenTargetEvidence(FILE, SCHOOL, target, EvidenceUse.DOWNLOAD))
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void files_are_recorded_and_opened_today() {
        example().on(YESTERDAY).when(RECORD).isRefusedBy(LateEntriesGiveAReason.class, YESTERDAY);
        example()
                .given(AT_FIRST, RECORDED)
                .on(TOMORROW)
                .when(OPEN)
                .isRefusedBy(FactsAreNotRecordedAhead.class, TOMORROW, TODAY);
    }

    @Test
    void who_has_seen_another_state_is_told() {
        example().given(AT_FIRST, RECORDED).having(2).when(OPEN).isAConflict();
    }

    @Test
    void an_act_names_files_of_its_units_record_only() {
        assertThatCode(() -> EvidenceIsOnRecord.check(List.of(FILE), Set.of(FILE)::contains))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                EvidenceIsOnRecord.check(
                                        List.of(FILE, OTHER), Set.of(FILE)::contains))
                .isInstanceOf(Refused.class)
                .hasMessage("EvidenceIsOnRecord[" + OTHER.value() + "]");
    }
}
