package org.zelian.registry.demo;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.protectiontarget.Architecture;
import org.zelian.registry.contract.protectiontarget.Business;
import org.zelian.registry.contract.protectiontarget.CloudTenancy;
import org.zelian.registry.contract.protectiontarget.Deployment;
import org.zelian.registry.contract.protectiontarget.ServiceProvision;
import org.zelian.registry.contract.protectiontarget.Technology;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of systems that schools have, described as 备案表 表二 asks. */
enum Systems {
    PORTAL("门户网站", Business.Type.PUBLIC_SERVICE, "学校信息发布、招生公告与家校公告", true),
    STUDENT_RECORDS("学籍管理系统", Business.Type.INTERNAL_OFFICE, "学生学籍登记、变动与毕业管理", false),
    SMART_CAMPUS("智慧校园平台", Business.Type.PUBLIC_SERVICE, "学生成长、综合素质评价、家校沟通", true),
    STAFF_RECORDS("教师人事管理系统", Business.Type.INTERNAL_OFFICE, "教职工人事、职称与考核", false),
    CAMPUS_CARD("校园一卡通系统", Business.Type.PRODUCTION, "门禁、消费与考勤", false),
    LIBRARY("图书借阅系统", Business.Type.INTERNAL_OFFICE, "图书编目与借阅", false),
    HOME_KINDERGARTEN("家园联系小程序", Business.Type.PUBLIC_SERVICE, "家园通知与幼儿在园情况", true),
    TRAINING("实训教学管理系统", Business.Type.PRODUCTION, "实训课程、设备与成绩", false),
    OFFICE("办公自动化系统", Business.Type.INTERNAL_OFFICE, "公文流转、通知与请销假", false);

    final String title;
    private final Business.Type type;
    private final String description;
    private final boolean onTheInternet;

    Systems(String title, Business.Type type, String description, boolean onTheInternet) {
        this.title = title;
        this.type = type;
        this.description = description;
        this.onTheInternet = onTheInternet;
    }

    /** Its code in table {@code system-category}. */
    String category() {
        return switch (this) {
            case PORTAL -> "PORTAL";
            case STUDENT_RECORDS -> "STUDENT";
            case STAFF_RECORDS -> "STAFF";
            case OFFICE -> "OFFICE";
            case CAMPUS_CARD -> "CAMPUS";
            case SMART_CAMPUS, HOME_KINDERGARTEN, TRAINING -> "TEACHING";
            case LIBRARY -> "OTHER";
        };
    }

    Business business() {
        return new Business(Set.of(type), null, description);
    }

    static ServiceProvision service(int users) {
        return new ServiceProvision(
                ServiceProvision.Scope.CITY,
                null,
                null,
                ServiceProvision.Audience.BOTH,
                null,
                users);
    }

    /** On addresses and domains kept for documentation (RFC 5737, RFC 2606). */
    Deployment deployment(String host, int n) {
        if (!onTheInternet) {
            return new Deployment(
                    Deployment.Coverage.LOCAL_AREA,
                    null,
                    Deployment.Network.PRIVATE,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    EnumSet.of(Deployment.Interconnection.SAME_UNIT),
                    null);
        }
        return new Deployment(
                Deployment.Coverage.METROPOLITAN_AREA,
                null,
                Deployment.Network.INTERNET,
                null,
                List.of(String.format(Locale.ROOT, "192.0.2.%d/32", 1 + n % 250)),
                List.of(host + ".example"),
                List.of("HTTPS/443"),
                EnumSet.of(Deployment.Interconnection.SAME_SECTOR),
                null);
    }

    Architecture architecture(boolean cloud) {
        return architecture(cloud ? new CloudTenancy("示例教育云（第三级）", 3, "51010400001-00002") : null);
    }

    private Architecture architecture(@Nullable CloudTenancy cloud) {
        Set<Technology> technologies = EnumSet.noneOf(Technology.class);
        if (cloud != null) {
            technologies.add(Technology.CLOUD);
        }
        if (this == SMART_CAMPUS || this == HOME_KINDERGARTEN) {
            technologies.add(Technology.MOBILE);
        }
        return new Architecture(technologies, null, cloud, null, null, "四川示例软件有限公司", "四川示例软件有限公司");
    }
}
