package org.zelian.registry.query.directory;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.json.sealing.SealedBox;
import org.zelian.registry.json.sealing.SealedChunk;
import org.zelian.registry.query.pinyin.Pinyin;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.SecretKey;

/**
 * Opens sealed fields and files. Names stay in memory, with what they are found and sorted by;
 * nothing else does. Null stands for erased: the key was destroyed.
 */
public final class Directory {

    private final PersonalKeys keys;
    private final Map<String, Map<String, KnownName>> names = new ConcurrentHashMap<>();
    private final AtomicLong erasures = new AtomicLong();

    public Directory(PersonalKeys keys) {
        this.keys = keys;
    }

    /** A field's content. */
    public @Nullable String open(SealedField field) {
        Sealed value = field.value();
        String box = value.box();
        if (box == null) {
            return value.content();
        }
        SecretKey key = keys.key(value.key());
        return key == null
                ? null
                : SealedBox.open(key, value.key(), field.eventName(), field.pointer(), box);
    }

    /**
     * A piece of a file.
     *
     * @param key name of the file's key
     * @throws IllegalStateException if it is not the piece that was stored there
     */
    public byte @Nullable [] piece(String key, int number, boolean last, byte[] stored) {
        SecretKey secret = keys.key(key);
        return secret == null ? null : SealedChunk.open(secret, key, number, last, stored);
    }

    /** A person's name. */
    public @Nullable KnownName name(SealedField field) {
        Map<String, KnownName> known =
                names.computeIfAbsent(field.value().key(), owner -> new ConcurrentHashMap<>());
        String box = String.valueOf(field.value().box());
        KnownName name = known.get(box);
        if (name == null) {
            name = opened(field);
            if (name != null) {
                known.put(box, name);
            }
        }
        return name;
    }

    private @Nullable KnownName opened(SealedField field) {
        String name = open(field);
        return name == null
                ? null
                : new KnownName(name, Pinyin.sortKey(name), Pinyin.searchText(name));
    }

    /** Drops what keys destroyed since can no longer open. */
    public void forgetErased() {
        Set<String> gone = keys.forgetDestroyed();
        gone.forEach(names::remove);
        if (!gone.isEmpty()) {
            erasures.incrementAndGet();
        }
    }

    /** Grows whenever somebody was found to be erased; what holds opened names is then old. */
    public long erasures() {
        return erasures.get();
    }

    /** Fetches all keys at once, so that the first long list need not ask for them one by one. */
    public void fetchKeys() {
        keys.fetchAll();
    }
}
