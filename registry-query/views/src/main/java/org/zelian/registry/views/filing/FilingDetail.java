package org.zelian.registry.views.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.filing.Material;
import org.zelian.registry.views.UnitName;

import java.time.LocalDate;
import java.util.List;

/**
 * A filing's page.
 *
 * @param path superiors of the operating unit from the city bureau down, itself last
 * @param required 表五 and further lines that its level asks for
 * @param stemDiffers whether the certificate's stem is not that of the unit's others (V4)
 * @param extensionOpens the first day on which an extension may be asked for
 */
public record FilingDetail(
        FilingView filing,
        String targetName,
        UnitName operator,
        List<UnitName> path,
        List<Material.Kind> required,
        boolean stemDiffers,
        @Nullable LocalDate extensionOpens) {

    public FilingDetail {
        path = List.copyOf(path);
        required = List.copyOf(required);
    }
}
