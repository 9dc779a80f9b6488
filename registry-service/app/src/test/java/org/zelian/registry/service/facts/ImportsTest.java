package org.zelian.registry.service.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.service.facts.Known.CITY;
import static org.zelian.registry.service.facts.Known.CITY_SCHOOL;
import static org.zelian.registry.service.facts.Known.DISTRICT;
import static org.zelian.registry.service.facts.Known.FIRST;
import static org.zelian.registry.service.facts.Known.SCHOOL;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Role;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.importing.ImportCommand.AdvanceImport;
import org.zelian.registry.contract.importing.ImportCommand.ConfirmImport;
import org.zelian.registry.contract.importing.ImportCommand.FinishImport;
import org.zelian.registry.contract.importing.ImportCounts;
import org.zelian.registry.contract.importing.ImportEvent.ImportAdvanced;
import org.zelian.registry.contract.importing.ImportEvent.ImportConfirmed;
import org.zelian.registry.contract.importing.ImportEvent.ImportFinished;
import org.zelian.registry.contract.importing.ImportKind;
import org.zelian.registry.contract.importing.ImportPlanDigest;
import org.zelian.registry.contract.importing.Workbook;
import org.zelian.registry.contract.importing.WorkbookDigest;
import org.zelian.registry.service.facts.authority.Authority;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class ImportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ImportId ONE = new ImportId("import-00000001");
    private static final ImportId OTHER = new ImportId("import-00000002");
    private static final ImportPlanDigest PLAN = new ImportPlanDigest("a".repeat(64));
    private static final Workbook WORKBOOK =
            new Workbook(
                    Sealed.of("person-00000001", "表.xlsx", 200),
                    new WorkbookDigest("b".repeat(64)));

    private final Known known = new Known();

    @Test
    void an_import_is_under_way_from_its_confirmation_to_its_end() {
        known.say(FIRST, confirmed(ONE), confirmed(OTHER));
        assertThat(open()).extracting(OpenImport::id).containsExactly(ONE, OTHER);
        OpenImport first = open().getFirst();
        assertThat(first.done()).isZero();
        assertThat(first.plan()).isEqualTo(PLAN);
        assertThat(first.person()).isEqualTo(new PersonId("person-00000001"));

        known.say(FIRST, new ImportAdvanced(ONE, SCHOOL, 100, List.of()));
        assertThat(open()).extracting(OpenImport::done).containsExactly(100, 0);

        known.say(FIRST, new ImportFinished(ONE, SCHOOL, 100, 0));
        assertThat(open()).extracting(OpenImport::id).containsExactly(OTHER);
    }

    @Test
    void a_plan_is_wanted_until_the_last_import_by_it_has_ended() {
        Imports imports = known.facts.imports();
        assertThat(imports.isWanted(PLAN)).isFalse();
        assertThat(imports.isCarriedOut(PLAN)).isFalse();
        known.say(FIRST, confirmed(ONE), confirmed(OTHER));
        known.say(FIRST, new ImportFinished(ONE, SCHOOL, 1, 0));
        assertThat(imports.isWanted(PLAN)).isTrue();
        assertThat(imports.isCarriedOut(PLAN)).isFalse();
        known.say(FIRST, new ImportFinished(OTHER, SCHOOL, 1, 0));
        assertThat(imports.isWanted(PLAN)).isFalse();
        assertThat(imports.isCarriedOut(PLAN)).isTrue();
    }

    @Test
    void who_may_do_by_hand_what_is_imported_may_confirm() {
        Set<Role> ofUnits =
                EnumSet.of(Role.FIRST_RESPONSIBLE, Role.DIRECT_RESPONSIBLE, Role.UNIT_IT);
        for (Role role : Role.values()) {
            UnitId home = ofUnits.contains(role) ? SCHOOL : CITY;
            PersonId person = known.holder(role, home);
            boolean may =
                    ofUnits.contains(role)
                            || role == Role.CITY_ADMIN
                            || role == Role.DISTRICT_ADMIN;
            assertThat(allows(person, SCHOOL)).as(role.name()).isEqualTo(may);
        }
        PersonId staff = known.holder(Role.UNIT_IT, SCHOOL);
        assertThat(allows(staff, CITY_SCHOOL)).isFalse();
        assertThat(allows(staff, DISTRICT)).isFalse();
        PersonId district = known.holder(Role.DISTRICT_ADMIN, DISTRICT);
        assertThat(allows(district, DISTRICT)).isTrue();
        assertThat(allows(district, CITY_SCHOOL)).isFalse();
        assertThat(allows(district, CITY)).isFalse();
    }

    @Test
    void progress_is_no_persons_to_say() {
        known.say(FIRST, confirmed(ONE));
        for (Role role : Role.values()) {
            PersonId person = known.holder(role, CITY);
            Authority authority = new Authority(known.facts, TODAY);
            assertThat(authority.allows(person, new AdvanceImport(ONE, 1, List.of()))).isFalse();
            assertThat(authority.allows(person, new FinishImport(ONE))).isFalse();
        }
    }

    private boolean allows(PersonId person, UnitId unit) {
        ConfirmImport command =
                new ConfirmImport(
                        ONE,
                        unit,
                        ImportKind.UNITS,
                        WORKBOOK,
                        PLAN,
                        new ImportCounts(1, 0, 0, 0),
                        Basis.none());
        return new Authority(known.facts, TODAY).allows(person, command);
    }

    private List<OpenImport> open() {
        return known.facts.imports().open();
    }

    private static ImportConfirmed confirmed(ImportId id) {
        return new ImportConfirmed(
                id,
                SCHOOL,
                ImportKind.UNITS,
                WORKBOOK,
                PLAN,
                new ImportCounts(250, 0, 0, 0),
                Basis.none());
    }
}
