package org.zelian.registry.standalone.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to be started.
 *
 * @param name short name, also of its log and pid file
 * @param variables added to the launcher's own environment
 */
public record Task(String name, List<String> words, Map<String, String> variables, Path log) {}
