/** Counts of targets on a day, as the lists count them. */
@NullMarked
package org.zelian.registry.query.statistics;

import org.jspecify.annotations.NullMarked;
