package org.zelian.registry.frontend.importing.sheet.column;

import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.Spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be chosen.
 *
 * @param offered as a list shows it, in its order
 * @param understood everything that is taken for one of them, by its {@link Spelling#key}
 */
public record Choices<T>(List<String> offered, Map<String, T> understood) {

    private static final int MENTIONED = 12;

    public Choices {
        offered = List.copyOf(offered);
        understood = Map.copyOf(understood);
    }

    /** To begin with. */
    public static <T> Choices<T> none() {
        return new Choices<>(List.of(), Map.of());
    }

    /** One more, and what else it is called. */
    public Choices<T> offer(String label, T value, String... alsoCalled) {
        List<String> labels = new ArrayList<>(offered);
        labels.add(label);
        Map<String, T> all = new HashMap<>(understood);
        all.put(key(label), value);
        for (String name : alsoCalled) {
            all.put(key(name), value);
        }
        return new Choices<>(labels, all);
    }

    /** What a value is offered as; its own text where it is not. */
    public String label(T value) {
        return offered.stream()
                .filter(label -> value.equals(understood.get(key(label))))
                .findFirst()
                .orElseGet(value::toString);
    }

    T of(SheetCell cell) {
        T value = understood.get(key(cell.text()));
        if (value == null) {
            throw new InvalidValue("ChoiceIsOffered", cell.text(), mentioned());
        }
        return value;
    }

    private String mentioned() {
        String first = String.join("、", offered.stream().limit(MENTIONED).toList());
        return offered.size() > MENTIONED ? first + "等 " + offered.size() + " 项" : first;
    }

    /** A mark like √ has no letters to compare. */
    private static String key(String text) {
        String key = Spelling.key(text);
        return key.isEmpty() ? Spelling.halfWidth(text).strip() : key;
    }
}
