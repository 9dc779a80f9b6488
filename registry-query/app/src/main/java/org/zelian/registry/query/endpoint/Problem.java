package org.zelian.registry.query.endpoint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why there is no answer.
 *
 * @param status HTTP status
 * @param rule name of the rule that speaks against it
 * @param arguments what the rule's sentence mentions
 * @param pointer JSON pointer into the question, where one field is to blame
 */
public record Problem(int status, String rule, List<String> arguments, @Nullable String pointer) {}
