package org.zelian.registry.query.digest;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.obligation.ObligationView;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A digest in words: counts and titles, and where to act. No person is named in it, nor the one it
 * is to.
 *
 * @param items what is unread, by last day
 * @param newBelow what became overdue on the day in the units under a bureau
 * @param below all that is overdue there
 * @param site where people open the registry
 */
record DigestText(LocalDate day, List<Item> items, long newBelow, long below, String site) {

    /** Titles in a letter; a longer list is for the page. */
    static final int MOST = 20;

    DigestText {
        items = List.copyOf(items);
    }

    /**
     * @param within due within so many days; absent when overdue
     */
    record Item(@Nullable Integer within, ObligationView about) {

        String group() {
            return within == null ? "已逾期" : within + " 天内到期";
        }

        String line() {
            return "· %s：%s（%s），期限 %s"
                    .formatted(
                            Titles.of(about.rule()),
                            about.subjectName(),
                            about.unit().name(),
                            about.dueOn());
        }
    }

    boolean saysNothing() {
        return items.isEmpty() && newBelow == 0;
    }

    String subject() {
        if (items.isEmpty()) {
            return "责链提醒 %s：下属单位新增 %d 项逾期".formatted(day, newBelow);
        }
        long overdue = items.stream().filter(item -> item.within() == null).count();
        return "责链提醒 %s：%d 项未读".formatted(day, items.size())
                + (overdue == 0 ? "" : "，其中 %d 项已逾期".formatted(overdue));
    }

    String body() {
        List<String> lines = new ArrayList<>();
        lines.add("您好：");
        if (!items.isEmpty()) {
            lines.add("");
            lines.add("截至 %s，您有 %d 项未读提醒：%s。".formatted(day, items.size(), counts()));
            titles(lines);
        }
        if (below > 0) {
            lines.add("");
            lines.add("您管辖的单位共有 %d 项逾期，其中今天新增 %d 项。".formatted(below, newBelow));
        }
        lines.add("");
        lines.add("查看并办理：" + site + "/reminders");
        lines.add("不想再收到：在上面的页面关闭“每日邮件”。本邮件由系统发出，请勿回复。");
        return String.join("\r\n", lines) + "\r\n";
    }

    private String counts() {
        return groups().entrySet().stream()
                .map(group -> group.getKey() + " " + group.getValue().size() + " 项")
                .collect(Collectors.joining("，"));
    }

    private void titles(List<String> lines) {
        int left = MOST;
        for (Map.Entry<String, List<Item>> group : groups().entrySet()) {
            if (left > 0) {
                lines.add("");
                lines.add(group.getKey());
                group.getValue().stream().limit(left).map(Item::line).forEach(lines::add);
                left -= group.getValue().size();
            }
        }
        if (left < 0) {
            lines.add("…… 另有 %d 项，请在页面查看。".formatted(-left));
        }
    }

    private Map<String, List<Item>> groups() {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                Item::group, LinkedHashMap::new, Collectors.toList()));
    }
}
