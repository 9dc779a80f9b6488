/** Files on the record of units. */
@NullMarked
package org.zelian.registry.domain.evidence;

import org.jspecify.annotations.NullMarked;
