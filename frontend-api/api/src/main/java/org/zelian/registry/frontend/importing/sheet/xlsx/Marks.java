package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Styles that are added to a workbook's own: for each of its styles that a faulty cell has, the
 * same with our fill, and without it where the cell is right by now.
 */
final class Marks {

    /** A light red that nobody picks by hand, so that our own marks are known again. */
    static final String COLOUR = "FFFFD3D6";

    /** A workbook has at most 65,490 styles. */
    private static final int MOST = 60_000;

    /** Stands for no style of the workbook: the one of a reason. */
    private static final int OF_REASONS = -1;

    private final Set<Integer> ours = new HashSet<>();
    private final List<Integer> fillOfStyle = new ArrayList<>();
    private final Map<Added, Integer> added = new LinkedHashMap<>();
    private int fills;

    /**
     * A style to be added.
     *
     * @param base the one it is made of
     * @param marked with our fill, or without any
     */
    record Added(int base, boolean marked) {}

    /** Learns the styles of a workbook; one without any gets none. */
    static Marks of(Parts parts, @Nullable String styles) throws IOException {
        Marks marks = new Marks();
        if (styles != null) {
            try (InputStream in = parts.part(styles)) {
                Xml xml = new Xml(in);
                while (xml.nextStart()) {
                    switch (xml.name()) {
                        case "fills" -> marks.fills(xml);
                        case "cellXfs" -> marks.styles(xml);
                        default -> {}
                    }
                }
            }
        }
        return marks;
    }

    private void fills(Xml xml) {
        while (xml.nextChild()) {
            if (isOurs(xml)) {
                ours.add(fills);
            }
            fills++;
        }
    }

    /** Reads a fill to its end. */
    private static boolean isOurs(Xml xml) {
        boolean found = false;
        while (xml.nextChild()) {
            if (xml.name().equals("fgColor")) {
                found |= xml.attribute("rgb", "").equalsIgnoreCase(COLOUR);
                xml.skip();
            } else {
                found |= isOurs(xml);
            }
        }
        return found;
    }

    private void styles(Xml xml) {
        while (xml.nextChild()) {
            fillOfStyle.add(xml.number("fillId", 0));
            xml.skip();
        }
    }

    private boolean arePossible() {
        return fills > 0 && !fillOfStyle.isEmpty() && fillOfStyle.size() + added.size() < MOST;
    }

    /** The style of a cell that is faulty, or is right. */
    int style(int base, boolean faulty) {
        if (base < 0 || base >= fillOfStyle.size()) {
            return base;
        }
        boolean marked = ours.contains(fillOfStyle.get(base));
        return marked == faulty ? base : add(base, faulty);
    }

    /** The style of a reason. */
    int ofReasons() {
        return add(OF_REASONS, true);
    }

    private int add(int base, boolean marked) {
        Added style = new Added(base, marked);
        if (!added.containsKey(style) && arePossible()) {
            added.put(style, fillOfStyle.size() + added.size());
        }
        return added.getOrDefault(style, Math.max(base, 0));
    }

    /** What is to be added, in order. */
    List<Added> added() {
        return List.copyOf(added.keySet());
    }

    /** The number of our fill, which is added too. */
    int fill() {
        return fills;
    }

    int count() {
        return fillOfStyle.size() + added.size();
    }
}
