package org.zelian.registry.frontend.importing.kind;

import java.util.List;
import java.util.stream.Collectors;

/** What the registry has where a row says otherwise and may not change it. */
public final class WhatStands {

    private WhatStands() {}

    /** 定级日期 2023-09-04、安全保护等级 第三级. */
    public static String told(List<CellChange> changes) {
        return changes.stream()
                .map(
                        change ->
                                change.header()
                                        + " "
                                        + (change.before().isEmpty() ? "空" : change.before()))
                .collect(Collectors.joining("、"));
    }
}
