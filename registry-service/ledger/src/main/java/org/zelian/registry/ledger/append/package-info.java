/** Writing: one batch in flight per node, compare-and-set on the head, every outcome settled. */
@NullMarked
package org.zelian.registry.ledger.append;

import org.jspecify.annotations.NullMarked;
