package org.zelian.registry.domain.appointment;

import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.unit.UnitKind;

/** City roles are held at the city bureau, district roles at a district bureau (product.md §1). */
public final class RolesFitTheirUnit {

    private RolesFitTheirUnit() {}

    static void check(Role role, UnitKind kind) {
        boolean fits =
                switch (role) {
                    case FIRST_RESPONSIBLE, DIRECT_RESPONSIBLE, UNIT_IT -> true;
                    case AUDITOR, POLICE_LIAISON -> kind.isBureau();
                    case DISTRICT_ADMIN, DISTRICT_APPROVER -> kind == UnitKind.DISTRICT_BUREAU;
                    case CITY_ADMIN, CITY_APPROVER, PLATFORM_OPERATOR ->
                            kind == UnitKind.CITY_BUREAU;
                };
        if (!fits) {
            throw Refused.by(RolesFitTheirUnit.class, role, kind);
        }
    }
}
