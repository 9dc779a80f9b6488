package org.zelian.registry.domain.unit;

import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.unit.TargetSuccession;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No system is left without a unit: the unit that ends names who takes over each one. */
public final class EverySystemHasItsSuccessor {

    private EverySystemHasItsSuccessor() {}

    static void check(Set<ProtectionTargetId> open, List<TargetSuccession> successions) {
        Set<ProtectionTargetId> left = new HashSet<>(open);
        successions.forEach(succession -> left.remove(succession.target()));
        if (!left.isEmpty()) {
            throw Refused.by(
                    EverySystemHasItsSuccessor.class,
                    left.size(),
                    left.stream()
                            .map(ProtectionTargetId::value)
                            .sorted()
                            .collect(Collectors.joining(" ")));
        }
    }
}
