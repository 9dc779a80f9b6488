package org.zelian.registry.query.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPhase;
import org.zelian.registry.contract.importing.RefusedRow;
import org.zelian.registry.query.testing.Asker;
import org.zelian.registry.query.testing.City;
import org.zelian.registry.query.testing.Imports;
import org.zelian.registry.views.Moment;
import org.zelian.registry.views.Page;
import org.zelian.registry.views.Paging;
import org.zelian.registry.views.PersonName;
import org.zelian.registry.views.importing.ImportQuery.FindImport;
import org.zelian.registry.views.importing.ImportQuery.ListImports;
import org.zelian.registry.views.importing.ImportQuery.ListRefusedRows;
import org.zelian.registry.views.importing.ImportView;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

class ImportQueriesIT {

    private static final Paging FIRST = new Paging(1, 20, null);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final City city = City.once();
    private final Imports schools =
            new Imports(
                            DAY,
                            city.districtAdmin,
                            Role.DISTRICT_ADMIN,
                            city.firstDistrict,
                            ImportKind.UNITS)
                    .advanced(DAY, 100, 25)
                    .advanced(DAY.plusDays(1), 150, 1)
                    .finished(DAY.plusDays(1), 124, 26);
    private final Imports people =
            new Imports(
                    DAY.plusDays(2), city.network, Role.UNIT_IT, city.school, ImportKind.PEOPLE);

    private Asker asker(PersonId person) {
        return at(person, null, null);
    }

    private Asker at(PersonId person, @Nullable LocalDate on, @Nullable String asOf) {
        return city.as(person)
                .at(new Moment(on, asOf, null, asOf == null ? people.position() : null));
    }

    private Page<ImportView> listed(
            Asker asker,
            @Nullable UnitId within,
            @Nullable ImportKind kind,
            @Nullable ImportPhase phase) {
        return asker.ask(new ListImports(within, kind, phase, FIRST));
    }

    @Test
    void an_import_is_shown_with_its_workbook_and_how_far_it_has_come() {
        ImportView view = asker(city.districtAdmin).ask(new FindImport(schools.id));
        assertThat(view.unit().unit()).isEqualTo(city.firstDistrict);
        assertThat(view.kind()).isEqualTo(ImportKind.UNITS);
        assertThat(view.workbook()).isEqualTo("示例单位表.xlsx");
        assertThat(view.phase()).isEqualTo(ImportPhase.FINISHED);
        assertThat(view.asked()).isEqualTo(150);
        assertThat(view.done()).isEqualTo(150);
        assertThat(view.refused()).isEqualTo(26);
        assertThat(view.counts().unchanged()).isEqualTo(7);
        assertThat(view.version()).isEqualTo(4);
        assertThat(view.finished()).isNotNull();
        assertThat(view.confirmed().role()).isEqualTo(Role.DISTRICT_ADMIN);
        PersonName who = Objects.requireNonNull(view.confirmed().actor());
        assertThat(who.person()).isEqualTo(city.districtAdmin);
        assertThat(who.name()).isEqualTo("乙示例");

        ImportView open = asker(city.network).ask(new FindImport(people.id));
        assertThat(open.phase()).isEqualTo(ImportPhase.UNDER_WAY);
        assertThat(open.done()).isZero();
        assertThat(open.finished()).isNull();
    }

    @Test
    void both_clocks_tell_how_far_it_had_come_by_then() {
        ImportView thatDay = at(city.cityAdmin, DAY, null).ask(new FindImport(schools.id));
        assertThat(thatDay.phase()).isEqualTo(ImportPhase.UNDER_WAY);
        assertThat(thatDay.done()).isEqualTo(100);
        assertThat(thatDay.refused()).isEqualTo(25);
        String before = Long.toString(schools.position() - 1);
        ImportView known = at(city.cityAdmin, null, before).ask(new FindImport(schools.id));
        assertThat(known.done()).isEqualTo(150);
        assertThat(known.finished()).isNull();
        assertThat(
                        at(city.cityAdmin, DAY.minusDays(1), null)
                                .refusal(new FindImport(schools.id))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void refused_rows_come_page_by_page_in_their_order() {
        Asker admin = asker(city.districtAdmin);
        Page<RefusedRow> first =
                admin.ask(new ListRefusedRows(schools.id, new Paging(1, 20, null)));
        assertThat(first.total()).isEqualTo(26);
        assertThat(first.rows()).hasSize(20);
        assertThat(first.rows().getFirst().row()).isEqualTo(100);
        Page<RefusedRow> second =
                admin.ask(new ListRefusedRows(schools.id, new Paging(2, 20, null)));
        assertThat(second.rows().stream().map(RefusedRow::row))
                .containsExactly(120, 121, 122, 123, 124, 150);
        RefusedRow last = second.rows().getLast();
        assertThat(last.command()).isEqualTo("unit.RegisterUnit");
        assertThat(last.rule()).isEqualTo("TheUnitIsActive");
        assertThat(last.arguments()).containsExactly(city.firstDistrict.value());
        assertThat(asker(city.network).ask(new ListRefusedRows(people.id, FIRST)).total()).isZero();
        assertThat(
                        at(city.cityAdmin, DAY, null)
                                .ask(new ListRefusedRows(schools.id, FIRST))
                                .total())
                .isEqualTo(25);
    }

    @Test
    void the_list_is_newest_first_and_narrowed_by_unit_kind_and_phase() {
        Asker admin = asker(city.districtAdmin);
        assertThat(listed(admin, null, null, null).rows())
                .extracting(ImportView::id)
                .startsWith(people.id, schools.id);
        assertThat(listed(admin, city.school, null, null).rows())
                .extracting(ImportView::id)
                .contains(people.id)
                .doesNotContain(schools.id);
        assertThat(listed(admin, null, ImportKind.UNITS, null).rows())
                .extracting(ImportView::id)
                .contains(schools.id)
                .doesNotContain(people.id);
        assertThat(listed(admin, null, null, ImportPhase.UNDER_WAY).rows())
                .extracting(ImportView::id)
                .contains(people.id)
                .doesNotContain(schools.id);
        assertThat(
                        admin
                                .ask(new ListImports(null, null, null, new Paging(1, 200, "-kind")))
                                .rows()
                                .stream()
                                .map(ImportView::kind))
                .isSortedAccordingTo((one, other) -> other.name().compareTo(one.name()));
    }

    @Test
    void outside_the_scope_there_is_nothing() {
        Asker outsider = asker(city.otherHead);
        assertThat(listed(outsider, null, null, null).rows())
                .extracting(ImportView::id)
                .doesNotContain(schools.id, people.id);
        assertThat(outsider.refusal(new FindImport(schools.id)).status()).isEqualTo(404);
        assertThat(outsider.refusal(new ListRefusedRows(schools.id, FIRST)).status())
                .isEqualTo(404);
        assertThat(outsider.refusal(new ListImports(city.school, null, null, FIRST)).status())
                .isEqualTo(404);
        assertThat(asker(city.network).refusal(new FindImport(schools.id)).status()).isEqualTo(404);
    }

    @Test
    void a_files_name_goes_with_the_key_of_who_brought_it() {
        PersonId person = PersonId.from(UUID.randomUUID());
        Imports erased =
                new Imports(DAY.plusDays(3), person, Role.UNIT_IT, city.school, ImportKind.PEOPLE);
        Asker head = city.as(city.head).at(new Moment(null, null, null, erased.position()));
        assertThat(head.ask(new FindImport(erased.id)).workbook()).isEqualTo("示例单位表.xlsx");
        city.erase(person);
        ImportView view = head.ask(new FindImport(erased.id));
        assertThat(view.workbook()).isNull();
        assertThat(Objects.requireNonNull(view.confirmed().actor()).name()).isNull();
    }
}
