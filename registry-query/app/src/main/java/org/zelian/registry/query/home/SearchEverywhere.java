package org.zelian.registry.query.home;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Text;
import org.zelian.registry.query.asking.Asked;
import org.zelian.registry.query.filing.Certificates;
import org.zelian.registry.query.person.People;
import org.zelian.registry.query.pinyin.Pinyin;
import org.zelian.registry.query.protectiontarget.TargetNames;
import org.zelian.registry.query.tree.TreeUnit;
import org.zelian.registry.views.home.HomeQuery.Search;
import org.zelian.registry.views.home.SearchHit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds units, people and targets by name, number or pinyin, filings by their certificate. */
public final class SearchEverywhere {

    private static final int MOST = 20;

    private final People people;
    private final TargetNames targets;
    private final Certificates certificates;

    public SearchEverywhere(People people, TargetNames targets, Certificates certificates) {
        this.people = people;
        this.targets = targets;
        this.certificates = certificates;
    }

    /** Names that begin with the text come first, then those that hold it, then the rest. */
    List<SearchHit> find(Search query, Asked asked) {
        String text = text(query.text());
        if (text.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>(units(text, asked));
        hits.addAll(people.found(text, MOST, asked));
        hits.addAll(targets.found(text, MOST, asked));
        hits.addAll(certificates.found(text, MOST, asked));
        return hits.stream()
                .sorted(Comparator.comparingInt(hit -> distance(hit, text)))
                .limit(MOST)
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Pinyin.searched(Text.normalise(typed));
    }

    private static List<SearchHit> units(String text, Asked asked) {
        return asked.tree().units().stream()
                .filter(unit -> asked.scope().sees(unit.unit()))
                .filter(unit -> matches(unit, text))
                .limit(MOST)
                .map(
                        unit ->
                                new SearchHit(
                                        "unit",
                                        unit.unit().value(),
                                        unit.name(),
                                        above(unit, asked)))
                .toList();
    }

    private static boolean matches(TreeUnit unit, String text) {
        return Pinyin.searched(unit.name()).contains(text)
                || unit.pinyin().contains(text)
                || unit.unit().number().toLowerCase(Locale.ROOT).contains(text);
    }

    private static @Nullable String above(TreeUnit unit, Asked asked) {
        return unit.superior() == null ? null : asked.tree().name(unit.superior()).name();
    }

    private static int distance(SearchHit hit, String text) {
        String label = Pinyin.searched(hit.label());
        return label.startsWith(text) ? 0 : label.contains(text) ? 1 : 2;
    }
}
