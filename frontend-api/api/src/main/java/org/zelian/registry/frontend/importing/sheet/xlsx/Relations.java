package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** To which parts a part leads, and as what (ISO/IEC 29500-2, 9.3). */
record Relations(List<Relation> all) {

    /**
     * One of them.
     *
     * @param kind the last word of its type
     * @param target name of a part
     */
    record Relation(String id, String kind, String target) {}

    /**
     * Of a part, or of the package itself.
     *
     * @param part its name; empty for the package
     */
    static Relations of(Parts parts, String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<Relation> all = new ArrayList<>();
        if (parts.has(name)) {
            try (InputStream in = parts.part(name)) {
                Xml xml = new Xml(in);
                while (xml.nextStart()) {
                    String target = xml.attribute("Target");
                    boolean inside = !"External".equals(xml.attribute("TargetMode"));
                    String kind = xml.attribute("Type", "");
                    if (inside && target != null) {
                        all.add(
                                new Relation(
                                        xml.attribute("Id", ""),
                                        kind.substring(kind.lastIndexOf('/') + 1),
                                        resolved(part.substring(0, folder), target)));
                    }
                }
            }
        }
        return new Relations(all);
    }

    /** A target as the name of a part: from the root, or from the folder of the part. */
    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Parts.name(String.join("/", names));
    }

    /** The part that this one leads to as such, the first of them; null for none. */
    @Nullable String first(String kind) {
        return all.stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    @Nullable Relation byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst().orElse(null);
    }
}
