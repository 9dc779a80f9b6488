package org.zelian.registry.views.protectiontarget;

import org.zelian.registry.views.UnitName;
import org.zelian.registry.views.history.Difference;

import java.util.List;

/**
 * A target's page.
 *
 * @param path superiors of the operating unit from the city bureau down, itself last
 * @param sinceThen what differs from today as known now; empty when today is asked about
 * @param changesSince entries recorded that lie between the moment asked about and now
 */
public record TargetDetail(
        ProtectionTargetView target,
        Regions regions,
        ExaminedView examined,
        UnitName operator,
        List<UnitName> path,
        List<Difference> sinceThen,
        long changesSince) {

    public TargetDetail {
        path = List.copyOf(path);
        sinceThen = List.copyOf(sinceThen);
    }
}
