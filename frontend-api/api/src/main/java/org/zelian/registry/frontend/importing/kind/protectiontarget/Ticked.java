package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;
import org.zelian.registry.frontend.importing.kind.Labels;
import org.zelian.registry.frontend.importing.sheet.SheetCell;
import org.zelian.registry.frontend.importing.sheet.Spelling;
import org.zelian.registry.frontend.importing.sheet.column.Parser;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;
import org.zelian.registry.frontend.importing.sheet.column.Shape;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Boxes of a form that were ticked, written in one cell: 内部办公、其他（校园广播）. 无 for none.
 *
 * @param words for 其他, where that is among them and was explained
 */
record Ticked<E extends Enum<E>>(Set<E> boxes, @Nullable String words) {

    static final String OTHER = "其他";

    /** A comma in brackets belongs to the words there. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,;；\\n](?![^（(]*[)）])");

    private static final Pattern EXPLAINED =
            Pattern.compile("其[他它]\\s*[:：（(]\\s*(.+?)\\s*[)）]?", Pattern.DOTALL);
    private static final Set<String> NOTHING = Set.of("无", "没有", "不涉及");
    private static final int LIMIT = 50;

    Ticked {
        boxes = Set.copyOf(boxes);
    }

    /** Reads a cell by what the boxes are called. */
    static <E extends Enum<E>> Parser<Ticked<E>> parser(Labels<E> labels) {
        Parser<E> each = Parsers.choice(labels.choices());
        return Parser.of(Shape.TEXT, cell -> read(cell, each));
    }

    private static <E extends Enum<E>> Ticked<E> read(SheetCell cell, Parser<E> each) {
        Set<E> boxes = new TreeSet<>();
        String words = null;
        for (String part : BETWEEN.split(cell.text(), -1)) {
            SheetCell one = SheetCell.typed(part);
            Matcher explained = EXPLAINED.matcher(one.text());
            if (explained.matches()) {
                boxes.add(each.reading().apply(SheetCell.typed(OTHER)));
                words = Text.required(explained.group(1), LIMIT);
            } else if (!one.isBlank() && !isNothing(one.text())) {
                boxes.add(each.reading().apply(one));
            }
        }
        return new Ticked<>(boxes, words);
    }

    /** How a form says that there is nothing to say. */
    static boolean isNothing(String text) {
        return NOTHING.contains(Spelling.visible(text));
    }

    /** As a person would write it. */
    static <E extends Enum<E>> String shown(
            Set<E> boxes, @Nullable String words, Labels<E> labels) {
        String all =
                new TreeSet<>(boxes).stream().map(labels::shown).collect(Collectors.joining("、"));
        return words == null ? all : all + "（" + words + "）";
    }
}
