/** The ledger beside the raw driver and the official event store, in one run on one server. */
@NullMarked
package org.zelian.registry.benchmarks;

import org.jspecify.annotations.NullMarked;
