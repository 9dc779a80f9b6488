/** Counts of what there was on a day. */
@NullMarked
package org.zelian.registry.views.statistics;

import org.jspecify.annotations.NullMarked;
