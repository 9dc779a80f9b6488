package org.zelian.registry.frontend.importing.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.PersonId;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.person.PersonCommand.RecordContacts;
import org.zelian.registry.contract.person.PersonCommand.RegisterPerson;
import org.zelian.registry.contract.unit.UnitKind;
import org.zelian.registry.views.UnitName;

import java.util.List;

class PersonSheetsTest {

    private static final String HEAD = "所在单位,姓名,手机号码,电子邮箱";
    private static final UnitName CITY = new UnitName(PlayedCity.CITY, "示例市教育局");
    private static final UnitName SCHOOL = new UnitName(PlayedCity.unit(1), "示例小学");
    private static final PersonSheets SHEETS = new PersonSheets();

    private static PlayedCity city() {
        return new PlayedCity()
                .with(1, "示例小学", UnitKind.PRIMARY_SCHOOL, CITY, null, "2151990001")
                .with(2, "同名学校", UnitKind.PRIMARY_SCHOOL, CITY, null, null)
                .with(3, "同名学校", UnitKind.PRIMARY_SCHOOL, CITY, null, null)
                .with(1, SCHOOL, "张三", "138****0001", "z****@example.cn")
                .with(2, SCHOOL, "李四", "138****0002")
                .with(3, SCHOOL, "李四", "138****0003")
                .with(4, SCHOOL, "王五", null);
    }

    private static List<String> told(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Judged.told(SHEETS, city(), lines);
    }

    @Test
    void a_new_person_is_registered_with_data_sealed_for_them() {
        List<JudgedRow> rows =
                Judged.rows(
                        SHEETS,
                        city(),
                        HEAD + ",证件类型,证件号码,到岗日期",
                        "2151990001,赵六,１３８００００９９９９,zhao@example.cn,身份证,510104199001010011,2020-09-01");
        RowStep step = rows.getFirst().steps().getFirst();
        RegisterPerson command = (RegisterPerson) step.command();
        PersonId person = PersonId.from(city().id(rows.getFirst().row(), 0));
        assertThat(command.person()).isEqualTo(person);
        assertThat(command.unit()).isEqualTo(SCHOOL.unit());
        assertThat(command.mobile()).isEqualTo(Sealed.of(person.value(), "13800009999", 20));
        assertThat(command.identity()).isNotNull();
        assertThat(step.effective()).isEqualTo("2020-09-01");
        assertThat(command.basis().reason())
                .isEqualTo(Sealed.of(PlayedCity.ACTOR.value(), "批量导入", 500));
    }

    @Test
    void who_is_there_already_stays_as_they_are() {
        assertThat(
                        told(
                                "示例小学,张三,13899990001,zhou@example.cn",
                                "示例小学,李四,13812340002,",
                                "示例小学,李四,13812340003,",
                                "示例小学,王五,,"))
                .containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED", "UNCHANGED");
    }

    @Test
    void what_differs_is_shown_masked_and_asked_for() {
        List<JudgedRow> rows =
                Judged.rows(
                        SHEETS,
                        city(),
                        HEAD + ",证件类型,证件号码",
                        "示例小学,张三,13900001111,zhang@example.cn,护照,E123");
        assertThat(Judged.told(rows.getFirst()))
                .isEqualTo(
                        "CHANGED 手机号码: 138****0001→139****1111; 证件类型: →护照"
                                + " [RecordContacts, RecordIdentity]");
        RecordContacts contacts = (RecordContacts) rows.getFirst().steps().getFirst().command();
        assertThat(contacts.email())
                .isEqualTo(Sealed.of(PlayedCity.person(1).value(), "zhang@example.cn", 100));
    }

    @Test
    void contact_data_that_are_there_are_not_lost_by_a_blank_cell() {
        assertThat(told("示例小学,张三,13900001111,", "示例小学,王五,13900002222,"))
                .containsExactly(
                        "WRONG D2 ContactsAreGivenTogether",
                        "CHANGED 手机号码: →139****2222 [RecordContacts]");
    }

    @Test
    void nobody_is_found_by_name_alone_where_two_have_it() {
        assertThat(
                        told(
                                "示例小学,李四,,",
                                "示例小学,钱七,13800000007,",
                                "示例小学,钱七,,",
                                "示例小学,孙八,13800000008,",
                                "示例小学,孙八,13800000009,"))
                .containsExactly(
                        "WRONG B2 TheNameMeansOnePerson 李四|2",
                        "ADDED [RegisterPerson]",
                        "WRONG B4 TheNameMeansOnePerson 钱七|2",
                        "ADDED [RegisterPerson]",
                        "ADDED [RegisterPerson]");
    }

    @Test
    void a_third_person_of_a_name_is_told_from_the_others_by_mobile() {
        assertThat(told("示例小学,李四,13800000099,")).containsExactly("ADDED [RegisterPerson]");
    }

    @Test
    void whoever_is_renamed_or_transferred_is_named_by_number() {
        assertThat(
                        Judged.told(
                                SHEETS,
                                city(),
                                "所在单位,姓名,人员编号",
                                "示例市教育局,张三丰,00000001",
                                "示例市教育局,张三丰,0000000Z",
                                "示例市教育局,张三丰,I"))
                .containsExactly(
                        "CHANGED 姓名: 张三→张三丰; 所在单位: 示例小学→示例市教育局" + " [RenamePerson, TransferPerson]",
                        "WRONG C3 PersonNumbersAreKnown 0000000Z",
                        "WRONG C4 IdentifierIsWellFormed person-I");
    }

    @Test
    void a_row_twice_names_the_first() {
        assertThat(told("示例小学,张三,13812340001,", "示例小学,张三,13812340001,"))
                .containsExactly("UNCHANGED", "WRONG 3 RowsAreGivenOnce 第 2 行");
        assertThat(told("示例小学,新人,13812340001,", "示例小学,新人,13812340001,"))
                .containsExactly("ADDED [RegisterPerson]", "WRONG 3 RowsAreGivenOnce 第 2 行");
    }

    @Test
    void a_unit_is_one_that_is_there() {
        assertThat(told("别处小学,张三,,", "同名学校,张三,,"))
                .containsExactly(
                        "WRONG A2 TheUnitIsAmongThoseChosen 别处小学",
                        "WRONG A3 TheNameMeansOneUnit 同名学校|2");
    }

    @Test
    void an_identity_document_is_named_whole() {
        assertThat(
                        Judged.told(
                                SHEETS,
                                city(),
                                "所在单位,姓名,证件类型,证件号码",
                                "示例小学,新人,护照,",
                                "示例小学,新新人,,E123"))
                .containsExactly(
                        "WRONG D2 IdentityDocumentsAreNamedWhole",
                        "WRONG C3 IdentityDocumentsAreNamedWhole");
    }
}
