/** Files on record. */
@NullMarked
package org.zelian.registry.views.evidence;

import org.jspecify.annotations.NullMarked;
