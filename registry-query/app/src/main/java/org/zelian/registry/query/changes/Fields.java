package org.zelian.registry.query.changes;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Identifier;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row's content as paths and values: {@code deployment.domains}; records in a list by their place
 * in it, {@code review.experts.1.title}.
 */
public final class Fields {

    private final String prefix;
    private final Set<String> leftOut;
    private final Function<Object, @Nullable Field> own;

    /**
     * @param leftOut paths that say nothing to a reader
     * @param own how some types are shown; null for all others
     */
    public Fields(Set<String> leftOut, Function<Object, @Nullable Field> own) {
        this("", leftOut, own);
    }

    private Fields(String prefix, Set<String> leftOut, Function<Object, @Nullable Field> own) {
        this.prefix = prefix;
        this.leftOut = Set.copyOf(leftOut);
        this.own = own;
    }

    /** The same, each path below a name: {@code 510104.label}. */
    public Fields under(String name) {
        return new Fields(name + ".", leftOut, own);
    }

    /** Fields without a value are absent; nothing has no fields. */
    public Map<String, Field> of(@Nullable Record content) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (content != null) {
            add(fields, "", content);
        }
        if (prefix.isEmpty()) {
            return fields;
        }
        Map<String, Field> below = new LinkedHashMap<>();
        fields.forEach((path, field) -> below.put(prefix + path, field));
        return below;
    }

    private void add(Map<String, Field> fields, String path, Record content) {
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            String inner = path + component.getName();
            Object value = Components.value(component, content);
            if (value != null && !leftOut.contains(inner)) {
                add(fields, inner, value);
            }
        }
    }

    private void add(Map<String, Field> fields, String path, Object value) {
        Field field = own.apply(value);
        if (field != null) {
            fields.put(path, field);
        } else if (value instanceof Record nested && !(value instanceof Identifier)) {
            add(fields, path + ".", nested);
        } else if (value instanceof Collection<?> several) {
            addEach(fields, path, List.copyOf(several));
        } else {
            fields.put(path, Field.of(text(value)));
        }
    }

    private void addEach(Map<String, Field> fields, String path, List<?> several) {
        if (!several.isEmpty() && several.stream().allMatch(this::isNested)) {
            for (int i = 0; i < several.size(); i++) {
                add(fields, "%s.%d.".formatted(path, i + 1), (Record) several.get(i));
            }
        } else if (!several.isEmpty()) {
            fields.put(
                    path,
                    Field.of(several.stream().map(this::shown).collect(Collectors.joining("、"))));
        }
    }

    private boolean isNested(Object value) {
        return value instanceof Record
                && !(value instanceof Identifier)
                && own.apply(value) == null;
    }

    private String shown(Object value) {
        Field field = own.apply(value);
        return field == null ? text(value) : field.shown();
    }

    private static String text(Object value) {
        return switch (value) {
            case Identifier id -> id.value();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /** The paths of both, in order. */
    static Set<String> paths(Map<String, Field> one, Map<String, Field> other) {
        Map<String, Field> both = new TreeMap<>(one);
        both.putAll(other);
        return both.keySet();
    }
}
