package org.zelian.registry.frontend.importing.sheet;

import java.util.List;

/**
 * A file as it was read.
 *
 * @param name as the sender calls it
 * @param sheets those that can be seen, in their order
 */
public record Workbook(String name, FileFormat format, List<Sheet> sheets, List<Notice> notices) {

    public Workbook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }
}
