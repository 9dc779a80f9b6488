/**
 * What is stored and what is hashed: records, their bytes in BSON, canonical bytes, Merkle tree.
 */
@NullMarked
package org.zelian.registry.ledger.format;

import org.jspecify.annotations.NullMarked;
