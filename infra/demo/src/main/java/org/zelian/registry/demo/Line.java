package org.zelian.registry.demo;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.RegistryCommand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of the story.
 *
 * @param at when it is recorded
 * @param actor who records it
 * @param effective from which day it holds; absent means the day of {@code at}
 * @param papers uploaded first, by the same person
 * @param command what is asked
 */
record Line(
        Instant at,
        PersonId actor,
        @Nullable LocalDate effective,
        List<Paper> papers,
        RegistryCommand command) {

    Line {
        papers = List.copyOf(papers);
    }
}
