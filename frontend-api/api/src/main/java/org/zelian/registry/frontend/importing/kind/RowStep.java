package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.RegistryCommand;

import java.time.LocalDate;

/**
 * One command that a row asks for; its id is {@link Checking#id} of the row and its place in it.
 *
 * @param wave 0 to 99, the same for all steps of a row; what needs another row is of a later one
 * @param effective the day from which it holds; absent means the day on which it is carried out
 */
public record RowStep(int wave, @Nullable LocalDate effective, RegistryCommand command) {}
