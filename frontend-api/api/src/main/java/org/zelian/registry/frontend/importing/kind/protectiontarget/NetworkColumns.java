package org.zelian.registry.frontend.importing.kind.protectiontarget;

import static org.zelian.registry.frontend.importing.kind.protectiontarget.TargetColumns.IF_OTHER;

import org.zelian.registry.contract.protectiontarget.Deployment.Coverage;
import org.zelian.registry.contract.protectiontarget.Deployment.Interconnection;
import org.zelian.registry.contract.protectiontarget.Deployment.Network;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.frontend.importing.kind.Levels;
import org.zelian.registry.frontend.importing.sheet.column.Column;
import org.zelian.registry.frontend.importing.sheet.column.Parsers;

import java.util.List;

/** What a list says of where a system stands and how it is made. 备案表（2025）表二. */
final class NetworkColumns {

    static final Column<Coverage> COVERAGE =
            Column.of("部署范围", Parsers.choice(Boxes.COVERAGES.choices()))
                    .alsoCalled("覆盖范围", "网络覆盖范围")
                    .suchAs("局域网")
                    .explained("新登记时必填。");

    static final Column<String> COVERAGE_WORDS =
            Column.of("部署范围说明", Parsers.text(50)).alsoCalled("其他部署范围").explained(IF_OTHER);

    static final Column<Network> NETWORK =
            Column.of("网络性质", Parsers.choice(Boxes.NETWORKS.choices()))
                    .alsoCalled("网络类型", "网络属性")
                    .suchAs("互联网")
                    .explained("新登记时必填。互联网上的系统还须填写 IP 地址、域名和协议端口。");

    static final Column<String> NETWORK_WORDS =
            Column.of("网络性质说明", Parsers.text(50)).alsoCalled("其他网络性质").explained(IF_OTHER);

    static final Column<List<String>> ADDRESSES =
            Column.of("IP地址", Listed.addresses())
                    .alsoCalled("IP", "源站IP地址", "源站IP地址范围", "服务器IP", "服务器IP地址", "公网IP", "公网IP地址")
                    .suchAs("192.0.2.16/28")
                    .explained("多个用顿号分开；没有的填“无”。");

    static final Column<List<String>> DOMAINS =
            Column.of("域名", Listed.domains())
                    .alsoCalled("网址", "系统网址", "网站网址", "网站域名", "访问地址", "URL")
                    .suchAs("www.xiaoxue.example")
                    .explained("多个用顿号分开；填了网址的取其中的域名；没有的填“无”。");

    static final Column<List<String>> PORTS =
            Column.of("协议端口", Listed.ports())
                    .alsoCalled("主要协议/端口", "协议和端口", "端口", "开放端口")
                    .suchAs("HTTPS/443")
                    .explained("协议和端口，如 HTTPS/443；多个用顿号分开；没有的填“无”。");

    static final Column<Ticked<Interconnection>> INTERCONNECTIONS =
            Column.of("互联情况", Ticked.parser(Boxes.INTERCONNECTIONS))
                    .alsoCalled("系统互联情况")
                    .suchAs("与本单位其他系统连接")
                    .explained("与其他行业系统连接、与本行业其他单位系统连接、与本单位其他系统连接，多项用顿号分开；其他的写成“其他（说明）”；没有的填“无”。");

    static final Column<Ticked<Technology>> TECHNOLOGIES =
            Column.of("采用技术", Ticked.parser(Boxes.TECHNOLOGIES))
                    .alsoCalled("新技术应用", "采用的新技术", "新技术新应用")
                    .suchAs("移动互联")
                    .explained("云计算、移动互联、物联网、工业控制、大数据，多项用顿号分开；其他的写成“其他（说明）”；没有的填“无”。");

    static final Column<String> CLOUD_PLATFORM =
            Column.of("云平台名称", Parsers.text(100))
                    .alsoCalled("云平台", "所在云平台")
                    .explained("采用云计算时，填写云平台的名称、等级和备案证明编号。");

    static final Column<Integer> CLOUD_LEVEL =
            Column.of("云平台等级", Parsers.choice(Levels.NUMBERS)).alsoCalled("云平台安全保护等级");

    static final Column<String> CLOUD_NUMBER =
            Column.of("云平台备案证明编号", Parsers.code(code -> code)).alsoCalled("云平台备案编号", "云平台备案号");

    static final Column<String> SUPERIOR =
            Column.of("上级系统名称", Parsers.text(100)).alsoCalled("上级系统").explained("是子系统的填写。");

    static final Column<String> SUPERIOR_UNIT =
            Column.of("上级系统所属单位", Parsers.text(100))
                    .alsoCalled("上级系统单位", "上级系统所属单位名称")
                    .explained("与上级系统名称一起填写。");

    static final Column<String> DEVELOPER =
            Column.of("开发单位", Parsers.text(100))
                    .alsoCalled("系统开发单位", "承建单位", "开发商", "开发厂商", "承建厂商", "建设厂商");

    static final Column<String> MAINTAINER =
            Column.of("运维单位", Parsers.text(100))
                    .alsoCalled("系统运维单位", "运行维护单位", "维护单位", "运维商", "运维厂商");

    static final List<Column<?>> ALL =
            List.of(
                    COVERAGE,
                    COVERAGE_WORDS,
                    NETWORK,
                    NETWORK_WORDS,
                    ADDRESSES,
                    DOMAINS,
                    PORTS,
                    INTERCONNECTIONS,
                    TECHNOLOGIES,
                    CLOUD_PLATFORM,
                    CLOUD_LEVEL,
                    CLOUD_NUMBER,
                    SUPERIOR,
                    SUPERIOR_UNIT,
                    DEVELOPER,
                    MAINTAINER);

    private NetworkColumns() {}
}
