package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.CLOUD_LEVEL;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.CLOUD_NUMBER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.CLOUD_PLATFORM;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.DEVELOPER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.MAINTAINER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.SUPERIOR;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.SUPERIOR_UNIT;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.TECHNOLOGIES;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.frontend.importing.kind.Merging;
import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.Set;

/** How a system is made up, of a row. */
final class ArchitecturePart {

    private static final Architecture NOTHING =
            new Architecture(Set.of(), null, null, null, null, null, null);

    private ArchitecturePart() {}

    static @Nullable Architecture of(Merging row, @Nullable Architecture before) {
        Architecture known = before == null ? NOTHING : before;
        Ticked<Technology> ticked = row.said(TECHNOLOGIES, null);
        Set<Technology> technologies = ticked == null ? known.technologies() : ticked.boxes();
        String words = ticked == null ? known.otherTechnology() : ticked.words();
        return row.isWrong()
                ? null
                : row.made(
                        ArchitecturePart::atFault,
                        () ->
                                new Architecture(
                                        technologies,
                                        words,
                                        cloud(row, technologies, known.cloud()),
                                        row.said(SUPERIOR, known.superiorSystem()),
                                        row.said(SUPERIOR_UNIT, known.superiorSystemUnit()),
                                        row.said(DEVELOPER, known.developer()),
                                        row.said(MAINTAINER, known.maintainer())));
    }

    /** A row that names a platform is one of a tenant; one that leaves the cloud has none. */
    private static @Nullable CloudTenancy cloud(
            Merging row, Set<Technology> technologies, @Nullable CloudTenancy before) {
        CloudTenancy known = technologies.contains(Technology.CLOUD) ? before : null;
        String platform = row.said(CLOUD_PLATFORM, known == null ? null : known.platform());
        Integer level = row.said(CLOUD_LEVEL, known == null ? null : known.level());
        String number = row.said(CLOUD_NUMBER, known == null ? null : known.filingNumber());
        if (platform == null && level == null && number == null) {
            return null;
        }
        if (platform == null || level == null || number == null) {
            throw new InvalidValue("CloudTenantNamesItsPlatform");
        }
        return new CloudTenancy(platform, level, number);
    }

    private static Column<?> atFault(String rule) {
        return switch (rule) {
            case "OtherIsExplained" -> TECHNOLOGIES;
            case "SubsystemNamesItsSuperiorAndUnit" -> SUPERIOR;
            case "CertificateNumberIsWellFormed" -> CLOUD_NUMBER;
            default -> CLOUD_PLATFORM;
        };
    }
}
