package org.zelian.registry.query.obligations;

/**
 * A number that a parameter says.
 *
 * @param otherwise where nothing was recorded
 */
record Setting(String key, int otherwise) {}
