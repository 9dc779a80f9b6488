package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.zelian.registry.contract.protectiontarget.BuildKind;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.Deployment.Coverage;
import org.zelian.registry.contract.protectiontarget.Deployment.Interconnection;
import org.zelian.registry.contract.protectiontarget.Deployment.Network;
import org.zelian.registry.contract.protectiontarget.ServiceProvision.Audience;
import org.zelian.registry.contract.protectiontarget.ServiceProvision.Scope;
import org.zelian.registry.contract.protectiontarget.TargetKind;
import org.zelian.registry.contract.protectiontarget.Technology;
import org.zelian.registry.frontend.importing.kind.Labels;

/** The boxes of 备案表（2025）表二, as the form words them and as lists do. */
final class Boxes {

    static final Labels<TargetKind> KINDS =
            Labels.<TargetKind>none()
                    .and(TargetKind.INFORMATION_SYSTEM, "信息系统", "系统", "业务系统", "应用系统")
                    .and(TargetKind.NETWORK_FACILITY, "通信网络设施", "网络设施", "网络", "通信网络")
                    .and(TargetKind.DATA_RESOURCE, "数据资源", "数据");

    static final Labels<BuildKind> BUILDS =
            Labels.<BuildKind>none()
                    .and(BuildKind.EXISTING, "已建", "已建成", "在用", "已有", "运行", "已运行", "正式运行")
                    .and(BuildKind.NEW, "新建", "拟建", "在建", "规划");

    static final Labels<Business.Type> BUSINESS =
            Labels.<Business.Type>none()
                    .and(Business.Type.PRODUCTION, "生产作业", "1", "1 生产作业")
                    .and(Business.Type.DISPATCHING, "指挥调度", "2", "2 指挥调度")
                    .and(Business.Type.INTERNAL_OFFICE, "内部办公", "4", "4 内部办公", "办公")
                    .and(Business.Type.PUBLIC_SERVICE, "公众服务", "5", "5 公众服务", "对外服务")
                    .and(Business.Type.OTHER, Ticked.OTHER, "9", "9 其他", "其它");

    static final Labels<Scope> SCOPES =
            Labels.<Scope>none()
                    .and(Scope.NATIONWIDE, "全国", "10", "10 全国")
                    .and(Scope.ACROSS_PROVINCES, "跨省（区、市）", "11", "11 跨省（区、市）", "跨省")
                    .and(Scope.PROVINCE, "全省（区、市）", "20", "20 全省（区、市）", "全省", "省内")
                    .and(Scope.ACROSS_CITIES, "跨地（市、区）", "21", "21 跨地（市、区）", "跨市", "跨地市")
                    .and(
                            Scope.CITY,
                            "地（市、区）内",
                            "30",
                            "30 地（市、区）内",
                            "全市",
                            "市内",
                            "本市",
                            "全区",
                            "区内",
                            "本区",
                            "校内",
                            "本校",
                            "全校")
                    .and(Scope.OTHER, Ticked.OTHER, "99", "99 其他", "其它");

    static final Labels<Audience> AUDIENCES =
            Labels.<Audience>none()
                    .and(Audience.STAFF, "单位内部人员", "1", "1 单位内部人员", "内部人员", "内部")
                    .and(Audience.PUBLIC, "社会公众人员", "2", "2 社会公众人员", "社会公众", "公众")
                    .and(Audience.BOTH, "两者均包括", "3", "3 两者均包括", "两者均有", "两者都有")
                    .and(Audience.OTHER, Ticked.OTHER, "9", "9 其他", "其它");

    static final Labels<Coverage> COVERAGES =
            Labels.<Coverage>none()
                    .and(Coverage.LOCAL_AREA, "局域网", "1", "1 局域网", "校园网")
                    .and(Coverage.METROPOLITAN_AREA, "城域网", "2", "2 城域网", "教育城域网")
                    .and(Coverage.WIDE_AREA, "广域网", "3", "3 广域网")
                    .and(Coverage.OTHER, Ticked.OTHER, "9", "9 其他", "其它");

    static final Labels<Network> NETWORKS =
            Labels.<Network>none()
                    .and(Network.PRIVATE, "业务专网", "1", "1 业务专网", "专网", "内网")
                    .and(Network.INTERNET, "互联网", "2", "2 互联网", "外网", "公网")
                    .and(Network.OTHER, Ticked.OTHER, "9", "9 其他", "其它");

    static final Labels<Interconnection> INTERCONNECTIONS =
            Labels.<Interconnection>none()
                    .and(Interconnection.OTHER_SECTORS, "与其他行业系统连接", "1", "1 与其他行业系统连接")
                    .and(Interconnection.SAME_SECTOR, "与本行业其他单位系统连接", "2", "2 与本行业其他单位系统连接")
                    .and(Interconnection.SAME_UNIT, "与本单位其他系统连接", "3", "3 与本单位其他系统连接")
                    .and(Interconnection.OTHER, Ticked.OTHER, "9", "9 其他", "其它");

    static final Labels<Technology> TECHNOLOGIES =
            Labels.<Technology>none()
                    .and(Technology.CLOUD, "云计算", "云", "云平台", "上云")
                    .and(Technology.MOBILE, "移动互联", "移动应用", "APP")
                    .and(Technology.INTERNET_OF_THINGS, "物联网")
                    .and(Technology.INDUSTRIAL_CONTROL, "工业控制", "工控", "工业控制系统")
                    .and(Technology.BIG_DATA, "大数据")
                    .and(Technology.OTHER, Ticked.OTHER, "其它");

    private Boxes() {}
}
