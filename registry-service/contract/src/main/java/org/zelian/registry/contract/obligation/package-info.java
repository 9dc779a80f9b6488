/**
 * 待办: what follows from the record and the calendar. Only waivers are said; the rest is derived.
 */
@NullMarked
package org.zelian.registry.contract.obligation;

import org.jspecify.annotations.NullMarked;
