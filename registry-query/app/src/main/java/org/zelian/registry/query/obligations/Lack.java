package org.zelian.registry.query.obligations;

import org.zelian.registry.contract.Role;

import java.util.Comparator;
import java.util.List;

/**
 * What a unit has to have and has not.
 *
 * @param since from when on; ahead, where it has it until then
 * @param roles whose it is to deal with
 * @param act what to do
 */
record Lack(Mark since, List<Role> roles, String act) {

    static final Comparator<Lack> LONGEST =
            Comparator.comparing(Lack::since, Mark.ORDER).thenComparing(Lack::act);

    Lack {
        roles = List.copyOf(roles);
    }

    static Lack ofDepartment(Mark since) {
        return new Lack(
                since,
                List.of(Role.UNIT_IT, Role.FIRST_RESPONSIBLE, Role.DISTRICT_ADMIN),
                "unit.department");
    }

    static Lack ofPost(Mark since) {
        return new Lack(since, List.of(Role.DISTRICT_ADMIN, Role.CITY_ADMIN), "unit.appoint");
    }
}
