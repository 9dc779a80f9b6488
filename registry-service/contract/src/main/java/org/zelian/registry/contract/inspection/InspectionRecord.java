package org.zelian.registry.contract.inspection;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Text;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an inspection was, and what came of it. The day it ended is the effective day; its paper
 * (监督检查通知书: 文号, issuer, day) is the basis's document.
 *
 * @param targets systems looked at, 1 to 50
 * @param beganOn no later than the effective day
 * @param onSite 现场, or from afar
 * @param summary 检查情况, up to 2,000 characters
 * @param upToLevel whether what was found is up to the level; if not, a plan to put it right is due
 * @param record 检查记录, the file
 */
public record InspectionRecord(
        InspectionKind kind,
        Set<ProtectionTargetId> targets,
        LocalDate beganOn,
        boolean onSite,
        String summary,
        boolean upToLevel,
        @Nullable EvidenceDigest record) {

    private static final int MOST = 50;

    public InspectionRecord {
        if (targets.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        if (targets.size() > MOST) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST);
        }
        Set<ProtectionTargetId> sorted =
                new TreeSet<>(Comparator.comparing(ProtectionTargetId::value));
        sorted.addAll(targets);
        targets = Collections.unmodifiableSet(sorted);
        summary = Text.required(summary, 2_000);
    }
}
