/** Files on their way in: measured, recognised, sealed, stored, and put on a unit's record. */
@NullMarked
package org.zelian.registry.service.evidence;

import org.jspecify.annotations.NullMarked;
