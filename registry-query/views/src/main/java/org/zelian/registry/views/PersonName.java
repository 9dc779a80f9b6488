package org.zelian.registry.views;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.PersonId;

/**
 * A person, shown.
 *
 * @param name absent when the person's key was destroyed: shown as 已销毁
 */
public record PersonName(PersonId person, @Nullable String name) {}
