package org.zelian.registry.query.history;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two kinds of write there are, both harmless when repeated, overtaken or reordered: insert
 * what is absent, lower the end of a row.
 *
 * @param chunk documents a write
 */
record Storing(int chunk) {

    List<Runnable> inserts(MongoCollection<Document> into, Collection<Document> documents) {
        List<Runnable> writes = new ArrayList<>();
        for (List<Document> some : chunks(documents)) {
            writes.add(() -> insertAbsent(into, some));
        }
        return writes;
    }

    List<Runnable> closings(MongoCollection<Document> rows, Map<String, Long> ends) {
        List<Runnable> writes = new ArrayList<>();
        for (List<Map.Entry<String, Long>> some : chunks(ends.entrySet())) {
            writes.add(() -> close(rows, some));
        }
        return writes;
    }

    private static void insertAbsent(MongoCollection<Document> into, List<Document> documents) {
        try {
            into.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            List<Document> present = new ArrayList<>();
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                present.add(documents.get(error.getIndex()));
            }
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            closePresent(into, present);
        }
    }

    /** Rows that an earlier attempt left open, and that this one knows to be closed. */
    private static void closePresent(MongoCollection<Document> into, List<Document> present) {
        Map<String, Long> ends = new LinkedHashMap<>();
        for (Document document : present) {
            Long to = document.getLong("to");
            if (to != null && to != RowChanges.OPEN) {
                ends.put(document.getString("_id"), to);
            }
        }
        if (!ends.isEmpty()) {
            close(into, List.copyOf(ends.entrySet()));
        }
    }

    private static void close(MongoCollection<Document> rows, List<Map.Entry<String, Long>> ends) {
        List<UpdateOneModel<Document>> updates =
                ends.stream()
                        .map(
                                end ->
                                        new UpdateOneModel<Document>(
                                                Filters.eq("_id", end.getKey()),
                                                Updates.min("to", end.getValue())))
                        .toList();
        int matched =
                rows.bulkWrite(updates, new BulkWriteOptions().ordered(false)).getMatchedCount();
        if (matched != updates.size()) {
            throw new IllegalStateException(
                    "%d of %d rows to close are missing"
                            .formatted(updates.size() - matched, updates.size()));
        }
    }

    private <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += chunk) {
            chunks.add(list.subList(i, Math.min(list.size(), i + chunk)));
        }
        return chunks;
    }
}
