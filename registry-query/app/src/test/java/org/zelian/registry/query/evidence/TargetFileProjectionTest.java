package org.zelian.registry.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.EventMetadata;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.RegistryEvent;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.contract.grading.GradingEvent.GradingStarted;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.query.history.Fed;
import org.zelian.registry.query.history.RecordedEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class TargetFileProjectionTest {

    private static final ProtectionTargetId TARGET = new ProtectionTargetId("target-00000001");
    private static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));
    private static final EvidenceDigest RIGHT = new EvidenceDigest("b".repeat(64));
    private static final GradingStarted ACT =
            new GradingStarted(
                    new GradingId("grading-00000001"),
                    TARGET,
                    GradingMatrix.FORM_2025,
                    Basis.none());

    private final TargetFileProjection projection = new TargetFileProjection();

    @Test
    void a_file_named_by_an_act_on_a_target_goes_with_it() {
        Fed fed = new Fed(entry(ACT, FILE), List.of());
        String key = TargetFileProjection.key(TARGET, FILE);

        assertThat(projection.keys(fed)).containsExactly(key);
        assertThat(projection.fold(null, key, fed)).isEqualTo(new TargetFileState(TARGET, FILE));
    }

    @Test
    void what_an_entry_named_before_it_was_put_right_stays_with_the_target() {
        Fed corrected = new Fed(entry(ACT, RIGHT), List.of(entry(ACT, FILE)));

        assertThat(projection.keys(corrected))
                .containsExactlyInAnyOrder(
                        TargetFileProjection.key(TARGET, FILE),
                        TargetFileProjection.key(TARGET, RIGHT));
    }

    @Test
    void what_is_about_no_target_takes_no_file_along() {
        EvidenceOpened opened =
                new EvidenceOpened(FILE, new UnitId("unit-0123ABCD"), EvidenceUse.PREVIEW);

        assertThat(projection.keys(new Fed(entry(opened, FILE), List.of()))).isEmpty();
        assertThat(projection.keys(new Fed(entry(ACT), List.of()))).isEmpty();
    }

    private static RecordedEvent entry(RegistryEvent event, EvidenceDigest... named) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<String> files = List.of(named).stream().map(EvidenceDigest::value).toList();
        return new RecordedEvent(
                0,
                new UUID(0, 0),
                Instant.parse("2026-03-01T02:00:00Z"),
                "event-0",
                "stream",
                0,
                event,
                new EventMetadata(
                        "bootstrap", null, null, null, -1, -1, day, "c", null, "0", files),
                "0".repeat(64));
    }
}
