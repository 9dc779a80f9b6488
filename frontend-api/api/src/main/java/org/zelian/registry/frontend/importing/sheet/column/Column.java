package org.zelian.registry.frontend.importing.sheet.column;

import java.util.List;

/**
 * A column of an import.
 *
 * @param header as the template calls it
 * @param synonyms as others call it; spelling ({@link HeaderNames}) need not be repeated
 * @param required whether a row without it is wrong
 * @param example of what to write; empty for none
 * @param explanation one or two sentences; empty for none
 */
public record Column<T>(
        String header,
        List<String> synonyms,
        boolean required,
        Parser<T> parser,
        String example,
        String explanation) {

    public Column {
        synonyms = List.copyOf(synonyms);
    }

    /** A column that may be left blank. */
    public static <T> Column<T> of(String header, Parser<T> parser) {
        return new Column<>(header, List.of(), false, parser, "", "");
    }

    /** It has to be there, and filled in every row. */
    public Column<T> mandatory() {
        return new Column<>(header, synonyms, true, parser, example, explanation);
    }

    /** What others call it. */
    public Column<T> alsoCalled(String... names) {
        return new Column<>(header, List.of(names), required, parser, example, explanation);
    }

    /** An example of what to write. */
    public Column<T> suchAs(String shown) {
        return new Column<>(header, synonyms, required, parser, shown, explanation);
    }

    /** What a person should know who fills it in. */
    public Column<T> explained(String sentences) {
        return new Column<>(header, synonyms, required, parser, example, sentences);
    }
}
