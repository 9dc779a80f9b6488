package org.zelian.registry.views.person;

import org.zelian.registry.contract.Role;
import org.zelian.registry.views.UnitName;

import java.util.List;

/** A row of the people list, with the roles held on the day asked about. */
public record PersonRow(PersonView person, UnitName unit, List<Role> roles) {

    public PersonRow {
        roles = List.copyOf(roles);
    }
}
