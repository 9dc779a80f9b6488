package org.zelian.registry.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceOpened;
import org.zelian.registry.contract.evidence.EvidenceEvent.EvidenceRecorded;
import org.zelian.registry.contract.evidence.EvidenceType;
import org.zelian.registry.contract.evidence.EvidenceUse;
import org.zelian.registry.query.testing.Folding;

import java.time.LocalDate;
import java.util.Objects;

class EvidenceProjectionTest {

    private static final EvidenceDigest FILE = new EvidenceDigest("a".repeat(64));
    private static final UnitId UNIT = new UnitId("unit-0123ABCD");

    @Test
    void a_file_is_remembered_as_it_was_recorded_whoever_opens_it() {
        EvidenceState row =
                Objects.requireNonNull(
                        new Folding<>(new EvidenceProjection())
                                .on(
                                        "2026-03-01",
                                        new EvidenceRecorded(
                                                FILE,
                                                UNIT,
                                                EvidenceType.PDF,
                                                9,
                                                Sealed.stored("file-" + FILE.value(), "AAAA")))
                                .on(
                                        "2026-03-02",
                                        new EvidenceOpened(FILE, UNIT, EvidenceUse.PREVIEW))
                                .row());

        assertThat(row.file()).isEqualTo(FILE);
        assertThat(row.unit()).isEqualTo(UNIT);
        assertThat(row.type()).isEqualTo(EvidenceType.PDF);
        assertThat(row.size()).isEqualTo(9);
        assertThat(row.key()).isEqualTo("file-" + FILE.value());
        assertThat(row.name().eventName()).isEqualTo("evidence.recorded");
        assertThat(row.recorded().effective()).isEqualTo(LocalDate.of(2026, 3, 1));
    }
}
