/** Streams whose id is a unique thing. */
@NullMarked
package org.zelian.registry.domain.reservation;

import org.jspecify.annotations.NullMarked;
