package org.zelian.registry.query.parameter;

import org.zelian.registry.query.history.Rows;
import org.zelian.registry.query.history.Snapshot;

import java.util.Optional;

/** What codes mean, for features whose answers say it. */
public final class Codes {

    private final Rows<CodeState> codes;

    public Codes(Rows<CodeState> codes) {
        this.codes = codes;
    }

    /** The label as of a moment; absent where the table has no such code. */
    public Optional<String> label(String table, String code, Snapshot at) {
        return codes.one(table + "/" + code, at).map(CodeState::label);
    }
}
