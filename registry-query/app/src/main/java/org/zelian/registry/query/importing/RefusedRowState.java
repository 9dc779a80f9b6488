package org.zelian.registry.query.importing;

import org.zelian.registry.contract.ImportId;
import org.zelian.registry.contract.importing.RefusedRow;

/**
 * A row of an import that was refused.
 *
 * @param place among those of its import
 */
record RefusedRowState(ImportId id, long place, RefusedRow row) {}
