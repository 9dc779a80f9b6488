package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.SampleCity.FIRST_SCHOOL;
import static org.zelian.registry.frontend.importing.kind.SampleCity.MIDDLE_SCHOOL;

import org.zelian.registry.frontend.importing.sheet.column.Column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Invented systems of the invented schools, for the samples of systems and of their papers. */
public final class TargetSamples {

    public static final String PORTAL = "示例门户网站";
    public static final String OFFICE = "示例校内办公系统";
    public static final String RECORDS = "示例学生成长档案系统";

    static final List<List<String>> ROWS =
            List.of(
                    row(
                            Map.ofEntries(
                                    Map.entry(WhoseColumns.OPERATOR, FIRST_SCHOOL),
                                    Map.entry(WhoseColumns.SYSTEM, PORTAL),
                                    Map.entry(TargetColumns.COMMISSIONED, "2021-09-01"),
                                    Map.entry(TargetColumns.TYPES, "公众服务"),
                                    Map.entry(TargetColumns.DESCRIPTION, "发布校务信息，受理家长咨询"),
                                    Map.entry(TargetColumns.SCOPE, "地（市、区）内"),
                                    Map.entry(TargetColumns.AUDIENCE, "社会公众人员"),
                                    Map.entry(TargetColumns.USERS, "1200"),
                                    Map.entry(NetworkColumns.COVERAGE, "局域网"),
                                    Map.entry(NetworkColumns.NETWORK, "互联网"),
                                    Map.entry(NetworkColumns.ADDRESSES, "192.0.2.16/28"),
                                    Map.entry(NetworkColumns.DOMAINS, "www.xiaoxue.example"),
                                    Map.entry(NetworkColumns.PORTS, "HTTPS/443"),
                                    Map.entry(NetworkColumns.DEVELOPER, "示例软件公司"))),
                    row(
                            Map.ofEntries(
                                    Map.entry(WhoseColumns.OPERATOR, FIRST_SCHOOL),
                                    Map.entry(WhoseColumns.SYSTEM, OFFICE),
                                    Map.entry(TargetColumns.COMMISSIONED, "2022-03-01"),
                                    Map.entry(TargetColumns.TYPES, "内部办公、其他（校园广播）"),
                                    Map.entry(TargetColumns.DESCRIPTION, "收发文、请假和校园广播"),
                                    Map.entry(TargetColumns.SCOPE, "地（市、区）内"),
                                    Map.entry(TargetColumns.AUDIENCE, "单位内部人员"),
                                    Map.entry(TargetColumns.USERS, "80"),
                                    Map.entry(NetworkColumns.COVERAGE, "局域网"),
                                    Map.entry(NetworkColumns.NETWORK, "业务专网"))),
                    row(
                            Map.ofEntries(
                                    Map.entry(WhoseColumns.OPERATOR, MIDDLE_SCHOOL),
                                    Map.entry(WhoseColumns.SYSTEM, RECORDS),
                                    Map.entry(TargetColumns.COMMISSIONED, "2020-09-01"),
                                    Map.entry(TargetColumns.TYPES, "内部办公、公众服务"),
                                    Map.entry(TargetColumns.DESCRIPTION, "记录学生成长档案，供教师和家长查看"),
                                    Map.entry(TargetColumns.SCOPE, "地（市、区）内"),
                                    Map.entry(TargetColumns.AUDIENCE, "两者均包括"),
                                    Map.entry(TargetColumns.USERS, "3600"),
                                    Map.entry(NetworkColumns.COVERAGE, "城域网"),
                                    Map.entry(NetworkColumns.NETWORK, "互联网"),
                                    Map.entry(NetworkColumns.ADDRESSES, "198.51.100.8"),
                                    Map.entry(NetworkColumns.DOMAINS, "dangan.zhongxue.example"),
                                    Map.entry(NetworkColumns.PORTS, "HTTPS/443"),
                                    Map.entry(NetworkColumns.TECHNOLOGIES, "云计算、移动互联"),
                                    Map.entry(NetworkColumns.CLOUD_PLATFORM, "示例教育云"),
                                    Map.entry(NetworkColumns.CLOUD_LEVEL, "第三级"),
                                    Map.entry(NetworkColumns.CLOUD_NUMBER, "51019900009-00001"),
                                    Map.entry(NetworkColumns.DEVELOPER, "示例软件公司"),
                                    Map.entry(NetworkColumns.MAINTAINER, "示例运维公司"))));

    private TargetSamples() {}

    private static List<String> row(Map<Column<?>, String> cells) {
        List<String> row = new ArrayList<>();
        TargetColumns.ALL.forEach(column -> row.add(cells.getOrDefault(column, "")));
        return List.copyOf(row);
    }
}
