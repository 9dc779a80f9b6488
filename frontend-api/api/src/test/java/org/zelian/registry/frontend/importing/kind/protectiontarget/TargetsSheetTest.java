package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.CREDIT_CODE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.REGISTERED;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.SCHOOL_CODE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.coded;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.online;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.retired;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.target;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.KnownTargets.unit;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.ADDRESSES;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.CLOUD_LEVEL;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.CLOUD_NUMBER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.CLOUD_PLATFORM;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.COVERAGE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.DEVELOPER;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.DOMAINS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.INTERCONNECTIONS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.NETWORK;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.PORTS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.SUPERIOR;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.NetworkColumns.TECHNOLOGIES;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.AUDIENCE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.BUILD;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.COMMISSIONED;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.DESCRIPTION;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.KIND;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.REGIONS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.SCOPE;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.STATE_SECRET;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.TYPES;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.USERS;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.OPERATOR;
import static org.zelian.registry.frontend.importing.kind.protectiontarget.WhoseColumns.SYSTEM;

import org.junit.jupiter.api.Test;
import org.zelian.registry.contract.Basis;
import org.zelian.registry.contract.ProtectionTargetId;
import org.zelian.registry.contract.UnitId;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.DescribeTarget;
import org.zelian.registry.contract.protectiontarget.ProtectionTargetCommand.RegisterTarget;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.frontend.importing.kind.CellChange;
import org.zelian.registry.frontend.importing.kind.JudgedRow;
import org.zelian.registry.frontend.importing.kind.RowOutcome;
import org.zelian.registry.frontend.importing.kind.RowStep;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.HeaderNames;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class TargetsSheetTest {

    private static final String SCHOOL = "示例区第一小学";
    private static final Map<Column<?>, String> NEW =
            Map.ofEntries(
                    Map.entry(OPERATOR, SCHOOL),
                    Map.entry(SYSTEM, "门户网站"),
                    Map.entry(COMMISSIONED, "2021年9月1日"),
                    Map.entry(TYPES, "内部办公、其他（校园广播、直播）"),
                    Map.entry(DESCRIPTION, "发布校务信息"),
                    Map.entry(SCOPE, "全市"),
                    Map.entry(AUDIENCE, "两者均包括"),
                    Map.entry(USERS, "1,200"),
                    Map.entry(COVERAGE, "局域网"),
                    Map.entry(NETWORK, "互联网"),
                    Map.entry(ADDRESSES, "192.0.2.16/28、１９２．０．２．３"),
                    Map.entry(DOMAINS, "https://www.xiaoxue.example:8443/index.html"),
                    Map.entry(PORTS, "https/443"));
    private static final Map<Column<?>, String> SAME = Map.of(OPERATOR, SCHOOL, SYSTEM, "办公系统");

    private final UnitId school = UnitId.from(UUID.randomUUID());
    private final ProtectionTargetId office = target();
    private final Known known = new Known(school);

    TargetsSheetTest() {
        known.units.add(coded(school, SCHOOL));
        known.targets.add(online(office, school, "办公系统"));
    }

    private static Filled filled() {
        return new Filled(new TargetsSheet());
    }

    @Test
    void a_new_system_is_registered_as_an_existing_one() {
        JudgedRow row = filled().row(NEW).one(known);

        assertThat(row.faults()).isEmpty();
        assertThat(row.outcome()).isEqualTo(RowOutcome.ADDED);
        assertThat(row.steps())
                .containsExactly(
                        new RowStep(
                                0,
                                null,
                                new RegisterTarget(
                                        ProtectionTargetId.from(known.id(row.row(), 0)),
                                        school,
                                        "门户网站",
                                        TargetKind.INFORMATION_SYSTEM,
                                        BuildKind.EXISTING,
                                        LocalDate.of(2021, 9, 1),
                                        false,
                                        new Business(
                                                Set.of(
                                                        Business.Type.INTERNAL_OFFICE,
                                                        Business.Type.OTHER),
                                                "校园广播、直播",
                                                "发布校务信息"),
                                        new ServiceProvision(
                                                ServiceProvision.Scope.CITY,
                                                null,
                                                null,
                                                ServiceProvision.Audience.BOTH,
                                                null,
                                                1200),
                                        new Deployment(
                                                Deployment.Coverage.LOCAL_AREA,
                                                null,
                                                Deployment.Network.INTERNET,
                                                null,
                                                List.of("192.0.2.16/28", "192.0.2.3"),
                                                List.of("www.xiaoxue.example"),
                                                List.of("HTTPS/443"),
                                                Set.of(),
                                                null),
                                        new Architecture(
                                                Set.of(), null, null, null, null, null, null),
                                        Basis.none())));
    }

    @Test
    void a_planned_system_has_no_day_of_its_commissioning() {
        JudgedRow row = filled().row(NEW, BUILD, "新建", COMMISSIONED, "", KIND, "数据资源").one(known);

        assertThat(row.steps())
                .extracting(RowStep::command)
                .singleElement()
                .isInstanceOfSatisfying(
                        RegisterTarget.class,
                        command -> {
                            assertThat(command.buildKind()).isEqualTo(BuildKind.NEW);
                            assertThat(command.commissionedOn()).isNull();
                            assertThat(command.kind()).isEqualTo(TargetKind.DATA_RESOURCE);
                        });
        assertThat(filled().row(NEW, BUILD, "新建").faults(known))
                .containsExactly("投入运行日期: CommissioningIsKnown");
    }

    @Test
    void what_is_new_is_said_in_full() {
        assertThat(filled().row(Map.of(OPERATOR, SCHOOL, SYSTEM, "门户网站")).faults(known))
                .containsExactly(
                        "投入运行日期: WhatIsNewIsSaidInFull",
                        "业务类型: WhatIsNewIsSaidInFull",
                        "业务描述: WhatIsNewIsSaidInFull",
                        "服务范围: WhatIsNewIsSaidInFull",
                        "服务对象: WhatIsNewIsSaidInFull",
                        "部署范围: WhatIsNewIsSaidInFull",
                        "网络性质: WhatIsNewIsSaidInFull");
    }

    @Test
    void a_day_ahead_is_not_that_of_an_existing_system() {
        assertThat(filled().row(NEW, COMMISSIONED, "2026-07-02").faults(known))
                .containsExactly("投入运行日期: CommissioningIsKnown");
    }

    @Test
    void a_state_secret_system_is_refused() {
        assertThat(filled().row(NEW, STATE_SECRET, "是").faults(known))
                .containsExactly("是否涉密: StateSecretSystemsStayOutside");
    }

    @Test
    void cells_that_contradict_each_other_are_told_where_they_stand() {
        assertThat(filled().row(NEW, TYPES, "其他").faults(known))
                .containsExactly("业务类型: OtherIsExplained");
        assertThat(filled().row(NEW, SCOPE, "其他").faults(known))
                .containsExactly("服务范围说明: OtherIsExplained");
        assertThat(filled().row(NEW, SCOPE, "跨省").faults(known))
                .containsExactly("跨越地区数: CrossRegionServiceNamesHowMany");
        assertThat(filled().row(NEW, SCOPE, "跨省", REGIONS, "3").faults(known)).isEmpty();
        assertThat(filled().row(NEW, ADDRESSES, "", PORTS, "无").faults(known))
                .containsExactly(
                        "IP地址: InternetSystemNamesItsAddressesDomainsAndPorts",
                        "协议端口: InternetSystemNamesItsAddressesDomainsAndPorts");
        assertThat(filled().row(NEW, ADDRESSES, "机房").faults(known))
                .containsExactly("IP地址: SourceAddressIsWellFormed");
        assertThat(filled().row(NEW, DOMAINS, "校园网").faults(known))
                .containsExactly("域名: DomainNameIsWellFormed");
        assertThat(filled().row(NEW, PORTS, "443").faults(known))
                .containsExactly("协议端口: PortIsWellFormed");
        assertThat(filled().row(NEW, INTERCONNECTIONS, "其他").faults(known))
                .containsExactly("互联情况: OtherIsExplained");
        assertThat(filled().row(NEW, TECHNOLOGIES, "云计算").faults(known))
                .containsExactly("云平台名称: CloudTenantNamesItsPlatform");
        assertThat(filled().row(NEW, CLOUD_PLATFORM, "示例云").faults(known))
                .containsExactly("云平台名称: CloudTenantNamesItsPlatform");
        assertThat(filled().row(NEW, SUPERIOR, "示例总系统").faults(known))
                .containsExactly("上级系统名称: SubsystemNamesItsSuperiorAndUnit");
        assertThat(filled().row(NEW, NETWORK, "卫星").faults(known))
                .containsExactly("网络性质: ChoiceIsOffered");
    }

    @Test
    void a_tenant_names_its_platform() {
        JudgedRow row =
                filled().row(
                                NEW,
                                TECHNOLOGIES,
                                "云计算，移动互联",
                                CLOUD_PLATFORM,
                                "示例云",
                                CLOUD_LEVEL,
                                "三级",
                                CLOUD_NUMBER,
                                "51010000001-00001")
                        .one(known);

        assertThat(row.steps())
                .extracting(RowStep::command)
                .singleElement()
                .isInstanceOfSatisfying(
                        RegisterTarget.class,
                        command -> {
                            assertThat(command.architecture().technologies())
                                    .containsExactly(Technology.CLOUD, Technology.MOBILE);
                            assertThat(command.architecture().cloud())
                                    .isEqualTo(new CloudTenancy("示例云", 3, "51010000001-00001"));
                        });
        assertThat(
                        filled().row(
                                        NEW,
                                        TECHNOLOGIES,
                                        "云计算",
                                        CLOUD_PLATFORM,
                                        "示例云",
                                        CLOUD_LEVEL,
                                        "三级",
                                        CLOUD_NUMBER,
                                        "5101")
                                .faults(known))
                .containsExactly("云平台备案证明编号: CertificateNumberIsWellFormed");
    }

    @Test
    void what_differs_is_described_anew_and_the_rest_stays() {
        JudgedRow row =
                filled().row(SAME, USERS, "90", DEVELOPER, "示例软件公司", KIND, "信息系统").one(known);

        assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGED);
        assertThat(row.changes())
                .containsExactly(
                        new CellChange("用户数量", "80", "90"), new CellChange("开发单位", "", "示例软件公司"));
        assertThat(row.steps())
                .containsExactly(
                        new RowStep(
                                0,
                                null,
                                new DescribeTarget(
                                        office,
                                        null,
                                        null,
                                        null,
                                        new ServiceProvision(
                                                ServiceProvision.Scope.CITY,
                                                null,
                                                null,
                                                ServiceProvision.Audience.STAFF,
                                                null,
                                                90),
                                        null,
                                        new Architecture(
                                                Set.of(), null, null, null, null, "示例软件公司", null),
                                        Basis.none())));
    }

    @Test
    void blank_cells_change_nothing() {
        JudgedRow row = filled().row(SAME).one(known);

        assertThat(row.outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(row.steps()).isEmpty();
    }

    @Test
    void what_is_said_again_is_unchanged() {
        JudgedRow row =
                filled().row(
                                SAME,
                                COMMISSIONED,
                                "2021-09-01",
                                BUILD,
                                "已建",
                                TYPES,
                                "办公",
                                DESCRIPTION,
                                "校内办公",
                                SCOPE,
                                "地（市、区）内",
                                AUDIENCE,
                                "内部",
                                USERS,
                                "80",
                                COVERAGE,
                                "校园网",
                                NETWORK,
                                "内网",
                                DOMAINS,
                                "无",
                                TECHNOLOGIES,
                                "无")
                        .one(known);

        assertThat(row.faults()).isEmpty();
        assertThat(row.outcome()).isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    void how_a_system_came_in_is_not_changed() {
        assertThat(filled().row(SAME, BUILD, "新建", COMMISSIONED, "2020-09-01").faults(known))
                .containsExactly("建设类别: WhatWasRegisteredStays", "投入运行日期: WhatWasRegisteredStays");
    }

    @Test
    void a_retired_system_takes_nothing_new() {
        known.targets.clear();
        known.targets.add(retired(office, school, "办公系统"));

        JudgedRow row = filled().row(SAME, USERS, "90").one(known);
        assertThat(row.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.rule()).isEqualTo("ARetiredSystemTakesNothingNew");
                            assertThat(fault.arguments()).containsExactly(REGISTERED.toString());
                        });
        assertThat(filled().row(SAME).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    void what_follows_a_retired_system_is_the_one_that_is_meant() {
        known.targets.add(retired(target(), school, "办公系统"));

        assertThat(filled().row(SAME).one(known).outcome()).isEqualTo(RowOutcome.UNCHANGED);
    }

    @Test
    void two_systems_of_one_name_are_not_told_apart() {
        known.targets.add(online(target(), school, "办公 系统"));

        assertThat(filled().row(SAME).faults(known)).containsExactly("系统名称: TheSystemNamedIsOne");
    }

    @Test
    void a_system_stands_in_a_file_once() {
        List<JudgedRow> rows = filled().row(NEW).row(SAME).row(NEW, SYSTEM, "门户 网站").judged(known);

        assertThat(rows)
                .extracting(JudgedRow::outcome)
                .containsExactly(RowOutcome.ADDED, RowOutcome.UNCHANGED, RowOutcome.WRONG);
        assertThat(rows.getLast().faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.rule()).isEqualTo("RowsAreGivenOnce");
                            assertThat(fault.arguments()).containsExactly("第 2 行");
                        });
    }

    @Test
    void a_unit_that_is_not_here_is_told_as_one_that_is_nowhere() {
        assertThat(filled().row(NEW, OPERATOR, "示例区第九小学").faults(known))
                .containsExactly("运营使用单位: TheUnitIsAmongThoseChosen");
        assertThat(filled().row(NEW, WhoseColumns.CREDIT_CODE, "12510104450715874X").faults(known))
                .containsExactly("统一社会信用代码: TheUnitIsAmongThoseChosen");
    }

    @Test
    void a_unit_is_named_by_its_name_or_a_code() {
        for (String name :
                List.of(CREDIT_CODE, CREDIT_CODE.toLowerCase(Locale.ROOT), SCHOOL_CODE)) {
            assertThat(filled().row(SAME, OPERATOR, name).one(known).outcome())
                    .isEqualTo(RowOutcome.UNCHANGED);
        }
        known.units.add(unit(UnitId.from(UUID.randomUUID()), SCHOOL));
        assertThat(filled().row(SAME).faults(known)).containsExactly("运营使用单位: TheNameMeansOneUnit");
        assertThat(filled().row(SAME, WhoseColumns.CREDIT_CODE, CREDIT_CODE).one(known).outcome())
                .isEqualTo(RowOutcome.UNCHANGED);
        assertThat(
                        filled().row(
                                        SAME,
                                        WhoseColumns.CREDIT_CODE,
                                        CREDIT_CODE,
                                        OPERATOR,
                                        "示例区第二小学")
                                .faults(known))
                .containsExactly("运营使用单位: NameAndCodeAreOfOneUnit");
    }

    @Test
    void the_registry_is_asked_in_few_listings_however_many_rows() {
        Filled filled = filled();
        for (int i = 0; i < 250; i++) {
            filled.row(NEW, SYSTEM, "系统" + i);
        }
        assertThat(filled.judged(known))
                .extracting(JudgedRow::outcome)
                .containsOnly(RowOutcome.ADDED);
        assertThat(known.listings).isEqualTo(2);
        assertThat(known.told).containsExactly(0, 100, 200, 250);
    }

    @Test
    void no_two_columns_are_called_the_same() {
        HeaderNames names = new HeaderNames(TargetColumns.ALL);

        assertThat(names.column("信息系统名称")).isEqualTo(TargetColumns.ALL.indexOf(SYSTEM));
        assertThat(names.column("系统（平台）名称")).isEqualTo(TargetColumns.ALL.indexOf(SYSTEM));
        assertThat(names.column("主要协议/端口")).isEqualTo(TargetColumns.ALL.indexOf(PORTS));
    }
}
