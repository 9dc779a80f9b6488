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
        List<UpdateOneModel<Document>> updates =
                ends.entrySet().stream().map(end -> close(end.getKey(), end.getValue())).toList();
        List<Runnable> writes = new ArrayList<>();
        for (List<UpdateOneModel<Document>> some : chunks(updates)) {
            writes.add(() -> update(rows, some));
        }
        return writes;
    }

    private static void insertAbsent(MongoCollection<Document> into, List<Document> documents) {
        try {
            into.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            List<UpdateOneModel<Document>> amended = new ArrayList<>();
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                amended.addAll(amended(documents.get(error.getIndex())));
            }
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            update(into, amended);
        }
    }

    /**
     * What an earlier attempt, that saw fewer entries or more, may have left otherwise in a row.
     */
    private static List<UpdateOneModel<Document>> amended(Document document) {
        Long to = document.getLong("to");
        if (to == null) {
            return List.of();
        }
        if (to != RowChanges.OPEN) {
            return List.of(close(document.getString("_id"), to));
        }
        return document.containsKey(Present.MARK)
                ? List.of(
                        new UpdateOneModel<>(
                                Filters.eq("_id", document.getString("_id")),
                                Updates.set(Present.MARK, true)))
                : List.of();
    }

    private static UpdateOneModel<Document> close(String id, long to) {
        return new UpdateOneModel<>(Filters.eq("_id", id), Updates.min("to", to));
    }

    private static void update(
            MongoCollection<Document> rows, List<UpdateOneModel<Document>> updates) {
        if (updates.isEmpty()) {
            return;
        }
        int matched =
                rows.bulkWrite(updates, new BulkWriteOptions().ordered(false)).getMatchedCount();
        if (matched != updates.size()) {
            throw new IllegalStateException(
                    "%d of %d rows to change are missing"
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
