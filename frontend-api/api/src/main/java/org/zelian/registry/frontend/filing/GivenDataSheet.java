package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.FilingId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.frontend.input.Limit;

import java.util.List;
import java.util.Set;

/** 表六: one class of data, as typed. */
record GivenDataSheet(
        @Limit(100) String name,
        DataSheet.Grade grade,
        @Limit(50) String category,
        @Limit(100) String department,
        @Limit(50) String responsible,
        Set<DataSheet.Personal> personal,
        @Nullable Long gigabytes,
        @Nullable Long records,
        @Nullable Long monthlyGrowth,
        Set<DataSheet.Source> sources,
        @Limit(50) @Nullable String otherSource,
        List<@Limit(100) String> sourceUnits,
        List<@Limit(100) String> recipients,
        Set<DataSheet.Exchange> exchanges,
        Set<DataSheet.Cloud> clouds,
        Set<DataSheet.Room> rooms,
        Set<DataSheet.Place> places) {

    DataSheet of(FilingId filing) {
        return new DataSheet(
                name,
                grade,
                category,
                department,
                Sealed.of(filing.value(), responsible, 50),
                personal,
                gigabytes,
                records,
                monthlyGrowth,
                sources,
                otherSource,
                sourceUnits,
                recipients,
                exchanges,
                clouds,
                rooms,
                places);
    }
}
