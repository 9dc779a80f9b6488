/** Tiny servers in this process that play the other processes: the two applications, the realm. */
@NullMarked
package org.zelian.registry.frontend.played;

import org.jspecify.annotations.NullMarked;
