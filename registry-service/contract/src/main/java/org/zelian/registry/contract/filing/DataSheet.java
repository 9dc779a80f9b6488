package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.Text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 表六 数据摸底调查表: one class of data (公网安〔2025〕1846号, questions 15 and 16).
 *
 * @param name 数据名称, up to 100 characters
 * @param grade 拟定级别
 * @param category 数据类别, up to 50 characters
 * @param department 责任部门, up to 100 characters
 * @param responsible 负责人, sealed under the filing's key
 * @param personal 个人信息; {@link Personal#NONE} excludes the others (V13)
 * @param gigabytes 总量, GB
 * @param records 总量, 万条
 * @param monthlyGrowth 月增长, GB
 * @param sources 来源
 * @param otherSource in words, when they hold {@link Source#OTHER} (V9)
 * @param sourceUnits 来源单位, at most three
 * @param recipients 流出单位, at most three
 * @param exchanges 交互; {@link Exchange#NONE} excludes the others (V13)
 * @param clouds 存储: 云
 * @param rooms 存储: 机房
 * @param places 存储: 地域
 */
public record DataSheet(
        String name,
        Grade grade,
        String category,
        String department,
        Sealed responsible,
        Set<Personal> personal,
        @Nullable Long gigabytes,
        @Nullable Long records,
        @Nullable Long monthlyGrowth,
        Set<Source> sources,
        @Nullable String otherSource,
        List<String> sourceUnits,
        List<String> recipients,
        Set<Exchange> exchanges,
        Set<Cloud> clouds,
        Set<Room> rooms,
        Set<Place> places) {

    /** 拟定级别. */
    public enum Grade {
        /** 一般 */
        GENERAL,
        /** 重要及以上 */
        IMPORTANT
    }

    /** 个人信息. */
    public enum Personal {
        /** 敏感个人信息 */
        SENSITIVE,
        /** 未成年人个人信息 */
        MINORS,
        /** 一般个人信息 */
        GENERAL,
        /** 不涉及 */
        NONE
    }

    /** 来源. */
    public enum Source {
        /** 系统采集 */
        COLLECTED,
        /** 系统产生 */
        PRODUCED,
        /** 人工填报 */
        ENTERED,
        /** 交易购买 */
        BOUGHT,
        /** 共享交换 */
        SHARED,
        /** 其他 */
        OTHER
    }

    /** 交互. */
    public enum Exchange {
        /** 对外提供 */
        PROVIDED,
        /** 委托处理 */
        ENTRUSTED,
        /** 共同处理 */
        JOINT,
        /** 无交互 */
        NONE
    }

    /** 存储: 云. */
    public enum Cloud {
        /** 私有云 */
        PRIVATE,
        /** 公有云 */
        PUBLIC,
        /** 混合云 */
        HYBRID,
        /** 政务云 */
        GOVERNMENT,
        /** 非云 */
        NONE
    }

    /** 存储: 机房. */
    public enum Room {
        /** 本单位 */
        OWN,
        /** 外单位 */
        OTHER_UNIT,
        /** 国内第三方托管 */
        HOSTED
    }

    /** 存储: 地域. */
    public enum Place {
        /** 境内 */
        DOMESTIC,
        /** 境外 */
        ABROAD
    }

    private static final int MOST_UNITS = 3;
    private static final long MOST = 1_000_000_000L;

    public DataSheet {
        name = Text.required(name, 100);
        category = Text.required(category, 50);
        department = Text.required(department, 100);
        personal = chosen(personal);
        sources = chosen(sources);
        otherSource = Other.words(sources.contains(Source.OTHER), otherSource);
        exchanges = chosen(exchanges);
        clouds = chosen(clouds);
        rooms = chosen(rooms);
        places = chosen(places);
        alone(personal, Personal.NONE);
        alone(exchanges, Exchange.NONE);
        alone(clouds, Cloud.NONE);
        sourceUnits = units(sourceUnits);
        recipients = units(recipients);
        amount(gigabytes);
        amount(records);
        amount(monthlyGrowth);
    }

    private static <E extends Enum<E>> Set<E> chosen(Set<E> options) {
        if (options.isEmpty()) {
            throw new InvalidValue("AtLeastOneIsChosen");
        }
        return Collections.unmodifiableSet(new TreeSet<>(options));
    }

    private static <E extends Enum<E>> void alone(Set<E> options, E exclusive) {
        if (options.contains(exclusive) && options.size() > 1) {
            throw new InvalidValue("AnExclusiveOptionStandsAlone", exclusive);
        }
    }

    private static List<String> units(List<String> names) {
        if (names.size() > MOST_UNITS) {
            throw new InvalidValue("ListIsWithinItsLimit", MOST_UNITS);
        }
        return names.stream().map(name -> Text.required(name, 100)).toList();
    }

    private static void amount(@Nullable Long amount) {
        if (amount != null && (amount < 0 || amount > MOST)) {
            throw new InvalidValue("NumberIsWithinItsRange", 0, MOST);
        }
    }
}
