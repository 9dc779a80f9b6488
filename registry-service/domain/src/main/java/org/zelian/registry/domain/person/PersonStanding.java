package org.zelian.registry.domain.person;

import org.zelian.registry.contract.PersonId;

/**
 * A person as others need to know them, on the effective day of an act.
 *
 * @param inService registered by that day, not left, and not found to be somebody else
 */
public record PersonStanding(PersonId person, boolean inService) {}
