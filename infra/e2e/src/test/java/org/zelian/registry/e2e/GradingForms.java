package org.zelian.registry.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What people fill in when a system is graded and filed. */
final class GradingForms {

    private GradingForms() {}

    /** Level 2: S2A2G2. */
    static Map<String, Object> draft(String degreeToSociety) {
        return Map.of(
                "category",
                "PORTAL",
                "information",
                determination("师生基本信息与成长记录", degreeToSociety),
                "service",
                determination("向师生和家长提供查询与公示", "GENERAL"),
                "report",
                Map.of(
                        "template",
                        "TEMPLATE_2025",
                        "responsibleBody",
                        "本校，责任部门为信息中心",
                        "composition",
                        "应用服务器与数据库各一台，边界为校园网出口防火墙",
                        "business",
                        "家校沟通与信息发布",
                        "subsystems",
                        List.of(),
                        "data",
                        "师生信息约两万条，存放在境内",
                        "securityResponsibility",
                        "第一责任人为校长，直接责任人为分管副校长"));
    }

    private static Map<String, Object> determination(String description, String society) {
        return Map.of(
                "description",
                description,
                "harms",
                List.of(
                        Map.of("object", "CITIZENS", "degree", "SERIOUS"),
                        Map.of("object", "SOCIETY", "degree", society)),
                "explanation",
                "泄露或篡改会损害师生权益并影响学校秩序");
    }

    /** Three experts, one of them of the business. */
    static Map<String, Object> review(LocalDate on, String opinion) {
        return Map.of(
                "review",
                Map.of(
                        "reviewedOn",
                        on.toString(),
                        "experts",
                        List.of(
                                expert("甲示例", "SECURITY"),
                                expert("乙示例", "SECURITY"),
                                expert("丙示例", "BUSINESS")),
                        "agreed",
                        true,
                        "opinion",
                        opinion));
    }

    private static Map<String, Object> expert(String name, String field) {
        return Map.of("name", name, "organisation", "示例大学", "title", "教授", "field", field);
    }

    static Map<String, Object> document(String number, LocalDate issued) {
        return Map.of(
                "document",
                Map.of("number", number, "issuer", "示例公安机关", "issuedOn", issued.toString()));
    }

    static Map<String, Object> reason(String reason) {
        return Map.of("reason", reason);
    }
}
