package org.zelian.registry.frontend.print;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.SecurityProtectionLevel;
import org.zelian.registry.contract.grading.GradingMatrix;
import org.zelian.registry.contract.grading.Harm;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written on paper. */
public final class Words {

    /** 安全保护等级. */
    public static final Options<SecurityProtectionLevel> LEVELS =
            Options.of(SecurityProtectionLevel.class, "第一级", "第二级", "第三级", "第四级", "第五级");

    private static final String EMPTY = "（未填写）";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private Words() {}

    /** What was said, or that nothing was. */
    public static String said(@Nullable Object value) {
        return value == null ? EMPTY : value.toString();
    }

    /** 2026年3月2日; empty where there is none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }

    /** A level; empty where there is none. */
    public static String level(@Nullable SecurityProtectionLevel level) {
        return level == null ? "" : LEVELS.label(level);
    }

    /** A file, by what names it for ever. */
    public static String file(@Nullable EvidenceDigest file) {
        return file == null ? "" : "SHA-256 " + file.value();
    }

    /** 受侵害的客体, as the edition words it. */
    public static String object(Harm harm, GradingMatrix matrix) {
        return switch (harm.object()) {
            case CITIZENS -> "公民、法人和其他组织的合法权益";
            case SOCIETY -> "社会秩序、公共利益";
            case NATION -> matrix == GradingMatrix.FORM_2025 ? "国家安全或地区安全、国计民生" : "国家安全";
        };
    }

    /** 侵害程度. */
    public static String degree(Harm harm) {
        return switch (harm.degree()) {
            case GENERAL -> "一般损害";
            case SERIOUS -> "严重损害";
            case ESPECIALLY_SERIOUS -> "特别严重损害";
        };
    }
}
