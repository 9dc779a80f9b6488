package org.zelian.registry.contract.rectification;

import org.zelian.registry.contract.InvalidValue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Items of an order, by number.
 *
 * @param values counted from 1, at least one
 */
public record ItemNumbers(Set<Integer> values) {

    public ItemNumbers {
        if (values.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        values = Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
