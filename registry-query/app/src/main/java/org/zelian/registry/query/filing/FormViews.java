package org.zelian.registry.query.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.filing.Contact;
import org.zelian.registry.contract.filing.DataSheet;
import org.zelian.registry.contract.filing.Department;
import org.zelian.registry.contract.filing.GradingSheet;
import org.zelian.registry.contract.filing.UnitSheet;
import org.zelian.registry.query.directory.Directory;
import org.zelian.registry.query.directory.Mask;
import org.zelian.registry.query.directory.SealedPlace;
import org.zelian.registry.views.filing.ShownContact;
import org.zelian.registry.views.filing.ShownForm;
import org.zelian.registry.views.filing.ShownForm.ShownDataSheet;
import org.zelian.registry.views.filing.ShownForm.ShownDepartment;
import org.zelian.registry.views.filing.ShownForm.ShownGradingSheet;
import org.zelian.registry.views.filing.ShownForm.ShownUnitSheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Forms as they are shown: names opened, contact data masked. */
final class FormViews {

    private final Directory directory;

    FormViews(Directory directory) {
        this.directory = directory;
    }

    @Nullable ShownForm shown(@Nullable StoredForm form) {
        return form == null
                ? null
                : new ShownForm(
                        form.based(),
                        unit(form),
                        form.target(),
                        grading(form),
                        form.scenario(),
                        form.materials(),
                        data(form));
    }

    @Nullable ShownUnitSheet unit(StoredForm form) {
        UnitSheet sheet = form.unit();
        SealedPlace place = form.unitPlace();
        if (sheet == null || place == null) {
            return null;
        }
        return new ShownUnitSheet(
                sheet.name(),
                sheet.creditCode(),
                sheet.address(),
                sheet.website(),
                contact(sheet.leader(), place, "/unit/leader"),
                department(sheet.security(), place, "/unit/security"),
                department(sheet.data(), place, "/unit/data"),
                sheet.affiliation(),
                sheet.otherAffiliation(),
                sheet.bodyKind(),
                sheet.otherBodyKind(),
                sheet.industry(),
                sheet.otherIndustry(),
                sheet.filed(),
                sheet.all());
    }

    private ShownDepartment department(Department department, SealedPlace place, String path) {
        return new ShownDepartment(
                department.name(), contact(department.contact(), place, path + "/contact"));
    }

    private ShownContact contact(Contact contact, SealedPlace place, String path) {
        return new ShownContact(
                opened(contact.name(), place, path + "/name"),
                contact.title(),
                masked(contact.phone(), place, path + "/phone", Mask::mobile),
                masked(contact.mobile(), place, path + "/mobile", Mask::mobile),
                masked(contact.email(), place, path + "/email", Mask::email));
    }

    private @Nullable ShownGradingSheet grading(StoredForm form) {
        GradingSheet sheet = form.grading();
        SealedPlace place = form.gradingPlace();
        if (sheet == null || place == null) {
            return null;
        }
        return new ShownGradingSheet(
                sheet.information(),
                sheet.service(),
                sheet.levels(),
                sheet.gradedOn(),
                sheet.report(),
                sheet.reviewed(),
                sheet.authority(),
                sheet.approved(),
                opened(sheet.filledBy(), place, "/grading/filledBy"),
                sheet.filledOn());
    }

    private List<ShownDataSheet> data(StoredForm form) {
        SealedPlace place = form.dataPlace();
        List<ShownDataSheet> shown = new ArrayList<>();
        if (place != null) {
            for (DataSheet sheet : form.data()) {
                String path = "/data/%d/responsible".formatted(shown.size());
                shown.add(data(sheet, opened(sheet.responsible(), place, path)));
            }
        }
        return shown;
    }

    private static ShownDataSheet data(DataSheet sheet, @Nullable String responsible) {
        return new ShownDataSheet(
                sheet.name(),
                sheet.grade(),
                sheet.category(),
                sheet.department(),
                responsible,
                sheet.personal(),
                sheet.gigabytes(),
                sheet.records(),
                sheet.monthlyGrowth(),
                sheet.sources(),
                sheet.otherSource(),
                sheet.sourceUnits(),
                sheet.recipients(),
                sheet.exchanges(),
                sheet.clouds(),
                sheet.rooms(),
                sheet.places());
    }

    private @Nullable String opened(Sealed value, SealedPlace place, String path) {
        return directory.open(place.field(value, path));
    }

    private @Nullable String masked(
            @Nullable Sealed value, SealedPlace place, String path, UnaryOperator<String> mask) {
        String opened = value == null ? null : opened(value, place, path);
        return opened == null ? null : mask.apply(opened);
    }
}
