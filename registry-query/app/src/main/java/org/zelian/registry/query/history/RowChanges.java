package org.zelian.registry.query.history;

import org.bson.Document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a batch does to the rows of one view: rows opened, perhaps closed already, and closings. */
final class RowChanges {

    static final long OPEN = Long.MAX_VALUE;

    private final Map<String, Document> opened = new LinkedHashMap<>();
    private final Map<String, Long> closed = new LinkedHashMap<>();

    static String id(String key, long from, int vf) {
        return key + "@" + from + "@" + vf;
    }

    /**
     * @param keyField where the key is stored whose entries made the row
     */
    void open(KeyState.Alive row, Document index, String keyField, String key) {
        String id = row.id();
        opened.put(
                id,
                new Document("_id", id)
                        .append("k", row.key())
                        .append(keyField, key)
                        .append("from", row.from())
                        .append("to", OPEN)
                        .append("vf", row.vf())
                        .append("vt", row.vt())
                        .append("x", index)
                        .append("c", row.content()));
    }

    void close(String id, long to) {
        Document row = opened.get(id);
        if (row == null) {
            closed.put(id, to);
        } else {
            row.put("to", to);
        }
    }

    /** Rows to insert, marked if they reach into the present as it is after this batch. */
    Collection<Document> opened(Present present) {
        for (Document row : opened.values()) {
            if (row.getLong("to") == OPEN && present.reachedBy(row.getInteger("vt"))) {
                row.append(Present.MARK, true);
            }
        }
        return opened.values();
    }

    Map<String, Long> closed() {
        return closed;
    }
}
