package org.zelian.registry.frontend.print;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.views.Answer;

import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Which day a document tells of, and as known when.
 *
 * @param on 查询日
 * @param position 已知截至: ledger position
 * @param asOf what was asked for; absent means all that was known
 */
public record Occasion(LocalDate on, long position, @Nullable String asOf) {

    /** Characters of a thing's name in a file's: file systems take 255 bytes in all. */
    private static final int MOST = 50;

    /** That of an answer. */
    public static Occasion of(Answer<?> answer, @Nullable String asOf) {
        return new Occasion(answer.on(), answer.position(), asOf);
    }

    /** The line above every page. */
    public String head() {
        String known =
                asOf == null || asOf.equals(Long.toString(position))
                        ? "账本位置 " + position
                        : asOf + "（账本位置 " + position + "）";
        return "查询日 " + on + "　已知截至 " + known;
    }

    /** The name of a file of this kind about a thing, without what no file system takes. */
    public String name(String thing, String kind) {
        String kept =
                thing.codePoints()
                        .limit(MOST)
                        .map(c -> "/\\:*?\"<>|\n".indexOf(c) < 0 ? c : '_')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        return "%s-%s-%s-已知截至%d".formatted(kept, kind, on, position);
    }
}
