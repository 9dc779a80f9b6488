/** Counts over HTTP. */
@NullMarked
package org.zelian.registry.frontend.statistics;

import org.jspecify.annotations.NullMarked;
