/** Full verification from stored bytes only: shape, leaves, chain, contiguity, tree. */
@NullMarked
package org.zelian.registry.ledger.verify;

import org.jspecify.annotations.NullMarked;
