/** Between Axon and the ledger: names, bytes and what stands beside an event. */
@NullMarked
package org.zelian.registry.service.storing;

import org.jspecify.annotations.NullMarked;
