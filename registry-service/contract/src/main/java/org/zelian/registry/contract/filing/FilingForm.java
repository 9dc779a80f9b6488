package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.GradingId;
import org.zelian.registry.contract.InvalidValue;

import java.util.List;

/**
 * 备案表（2025）, all of it: what a submission carries.
 *
 * @param based the grading whose approved level it files
 * @param materials 表五, one line a kind at most
 * @param data 表六, one sheet a class of data, at most 50
 */
public record FilingForm(
        GradingId based,
        UnitSheet unit,
        TargetSheet target,
        GradingSheet grading,
        ScenarioSheet scenario,
        List<Material> materials,
        List<DataSheet> data) {

    private static final int MOST = 50;

    public FilingForm {
        materials = materials(materials);
        data = sheets(data);
    }

    static List<Material> materials(List<Material> lines) {
        if (lines.stream().map(Material::kind).distinct().count() < lines.size()) {
            throw new InvalidValue("AMaterialIsListedOnce");
        }
        return List.copyOf(lines);
    }

    static List<DataSheet> sheets(List<DataSheet> data) {
        if (data.size() > MOST) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST);
        }
        return List.copyOf(data);
    }
}
