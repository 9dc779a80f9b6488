package org.zelian.registry.service.importing;

import java.time.Instant;

/**
 * A plan that is kept.
 *
 * @param rows it asks something for
 * @param size of its plain bytes
 * @param kept since when
 */
record KeptPlan(int rows, long size, Instant kept) {}
