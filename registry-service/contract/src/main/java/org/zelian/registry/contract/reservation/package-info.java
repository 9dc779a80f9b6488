/** What may be held only once. */
@NullMarked
package org.zelian.registry.contract.reservation;

import org.jspecify.annotations.NullMarked;
