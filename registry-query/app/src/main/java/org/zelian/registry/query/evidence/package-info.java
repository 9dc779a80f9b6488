/** Files on the record of units, and their bytes. */
@NullMarked
package org.zelian.registry.query.evidence;

import org.jspecify.annotations.NullMarked;
