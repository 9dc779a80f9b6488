package org.zelian.registry.frontend.importing.sheet.writing;

import org.zelian.registry.frontend.importing.sheet.Fault;
import org.zelian.registry.frontend.importing.sheet.Letters;
import org.zelian.registry.frontend.importing.sheet.Reasons;
import org.zelian.registry.frontend.importing.sheet.table.Head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The faults of one sheet, told row by row. */
final class Told {

    private final Head head;
    private final Function<Fault, String> words;
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final Map<Integer, Set<Integer>> faulty = new HashMap<>();

    Told(Head head, Function<Fault, String> words) {
        this.head = head;
        this.words = words;
    }

    void add(Fault fault) {
        String header = fault.header();
        String sentence = words.apply(fault);
        texts.computeIfAbsent(fault.row(), row -> new ArrayList<>())
                .add(header == null ? sentence : "“" + header + "”：" + sentence);
        String column = fault.column();
        if (column != null) {
            faulty.computeIfAbsent(fault.row(), row -> new HashSet<>()).add(Letters.column(column));
        }
    }

    Reasons reasons() {
        Map<Integer, String> joined = new HashMap<>();
        texts.forEach((row, all) -> joined.put(row, joined(all)));
        String ofHeader = joined.remove(head.row());
        String title = ofHeader == null ? Head.REASONS : Head.REASONS + "：" + ofHeader;
        return new Reasons(head.sheet().place(), head.row(), head.reasons(), title, joined, faulty);
    }

    private static String joined(List<String> all) {
        if (all.size() == 1) {
            return all.getFirst();
        }
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            numbered.append(i == 0 ? "" : " ").append(i + 1).append(". ").append(all.get(i));
        }
        return numbered.toString();
    }
}
