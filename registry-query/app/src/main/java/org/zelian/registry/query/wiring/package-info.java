/** Puts the read side together. */
@NullMarked
package org.zelian.registry.query.wiring;

import org.jspecify.annotations.NullMarked;
