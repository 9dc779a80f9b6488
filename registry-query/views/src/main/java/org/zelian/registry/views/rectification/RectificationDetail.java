package org.zelian.registry.views.rectification;

import org.zelian.registry.views.UnitName;

import java.util.List;

/**
 * An order's page.
 *
 * @param unit 责任单位
 * @param path its superiors from the city bureau down, itself last
 * @param items in the order's order
 */
public record RectificationDetail(
        RectificationView rectification,
        UnitName unit,
        List<UnitName> path,
        RectificationDeadline deadline,
        List<ShownItem> items,
        RectificationWork work) {

    public RectificationDetail {
        path = List.copyOf(path);
        items = List.copyOf(items);
    }
}
