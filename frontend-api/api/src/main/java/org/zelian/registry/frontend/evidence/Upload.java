package org.zelian.registry.frontend.evidence;

import java.io.InputStream;

/**
 * The file of a request, still coming in: {@code multipart/form-data} with one part {@code file}.
 *
 * @param name as the sender calls it
 */
public record Upload(String name, InputStream bytes) {}
