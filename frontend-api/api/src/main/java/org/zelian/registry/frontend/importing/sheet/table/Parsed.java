package org.zelian.registry.frontend.importing.sheet.table;

import org.zelian.registry.frontend.importing.sheet.Fault;

/** What a column's parser made of a cell. */
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    /** Nothing there, and nothing need be; or the sheet has no such column. */
    record Blank<T>() implements Parsed<T> {}

    record Wrong<T>(Fault fault) implements Parsed<T> {}
}
