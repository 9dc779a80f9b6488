package org.zelian.registry.query.directory;

/**
 * A name, opened.
 *
 * @param sortKey by sound
 * @param searchText the name and every reading of it
 */
public record KnownName(String name, String sortKey, String searchText) {}
