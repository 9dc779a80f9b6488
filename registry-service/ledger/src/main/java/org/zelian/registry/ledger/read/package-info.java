/** Reading without Axon: by position, by commit, by aggregate, and following the head. */
@NullMarked
package org.zelian.registry.ledger.read;

import org.jspecify.annotations.NullMarked;
