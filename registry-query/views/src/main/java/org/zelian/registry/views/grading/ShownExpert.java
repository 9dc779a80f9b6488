package org.zelian.registry.views.grading;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.grading.Expert;

/**
 * An expert, shown.
 *
 * @param name absent when the key was destroyed
 */
public record ShownExpert(
        @Nullable String name, String organisation, String title, Expert.Field field) {}
