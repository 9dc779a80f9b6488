package org.zelian.registry.frontend.importing.kind;

/**
 * A fact that a row brings and that differs from what the registry has.
 *
 * @param header what the template calls the column
 * @param before as the registry has it; empty for nothing
 * @param after as the row says it
 */
public record CellChange(String header, String before, String after) {}
