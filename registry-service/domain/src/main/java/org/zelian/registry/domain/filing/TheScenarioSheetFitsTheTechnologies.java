package org.zelian.registry.domain.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Refused;
import org.zelian.registry.contract.filing.ScenarioSheet;
import org.zelian.registry.contract.protectiontarget.Technology;

import java.util.Set;

/** 表四 has the part of each technology that 表二 names, and no other. */
public final class TheScenarioSheetFitsTheTechnologies {

    private TheScenarioSheetFitsTheTechnologies() {}

    static void check(Set<Technology> used, ScenarioSheet sheet) {
        fits(Technology.CLOUD, used, sheet.cloud());
        fits(Technology.MOBILE, used, sheet.mobile());
        fits(Technology.INTERNET_OF_THINGS, used, sheet.things());
        fits(Technology.INDUSTRIAL_CONTROL, used, sheet.control());
        fits(Technology.BIG_DATA, used, sheet.bigData());
    }

    private static void fits(Technology technology, Set<Technology> used, @Nullable Record part) {
        if (used.contains(technology) != (part != null)) {
            throw Refused.by(TheScenarioSheetFitsTheTechnologies.class, technology);
        }
    }
}
