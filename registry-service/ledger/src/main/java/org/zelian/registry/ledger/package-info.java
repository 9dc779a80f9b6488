/** The event store of the registry on MongoDB: see the module's README, Life of an entry. */
@NullMarked
package org.zelian.registry.ledger;

import org.jspecify.annotations.NullMarked;
