package org.zelian.registry.service.facts.authority;

import static org.zelian.registry.contract.Role.CITY_ADMIN;
import static org.zelian.registry.contract.Role.DIRECT_RESPONSIBLE;
import static org.zelian.registry.contract.Role.FIRST_RESPONSIBLE;
import static org.zelian.registry.contract.Role.UNIT_IT;
import static org.zelian.registry.service.facts.authority.Grant.Reach.ANYWHERE;
import static org.zelian.registry.service.facts.authority.Grant.Reach.OWN_UNIT;
import static org.zelian.registry.service.facts.authority.Grant.Reach.SUBTREE;
import static org.zelian.registry.service.facts.authority.Grant.to;

import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand;

import java.util.List;

/** Which role may do what of protection targets: domain.md §10.2. */
final class TargetGrants {

    private static final Grant HEADS = to(OWN_UNIT, FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE);
    private static final Grant STAFF = to(OWN_UNIT, UNIT_IT);
    private static final Grant ABOVE = AuthorityTable.above();

    private TargetGrants() {}

    static List<Grant> of(ProtectionTargetCommand command) {
        return switch (command) {
            case ProtectionTargetCommand.RegisterTarget c -> List.of(HEADS, STAFF, ABOVE);
            case ProtectionTargetCommand.HandOverTarget c ->
                    List.of(to(ANYWHERE, CITY_ADMIN), AuthorityTable.districtAndOthers(SUBTREE));
            case ProtectionTargetCommand.PutOnline c -> List.of(HEADS);
            case ProtectionTargetCommand.SuspendTarget c -> List.of(HEADS, ABOVE);
            case ProtectionTargetCommand.ResumeTarget c -> List.of(HEADS, ABOVE);
            case ProtectionTargetCommand.RetireTarget c -> List.of(HEADS);
            case ProtectionTargetCommand.CorrectLifeTransition c -> List.of(HEADS, ABOVE);
            default -> List.of(HEADS, STAFF);
        };
    }
}
