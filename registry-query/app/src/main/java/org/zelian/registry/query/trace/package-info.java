/** Who recorded what, by what right, on which of the two clocks. */
@NullMarked
package org.zelian.registry.query.trace;

import org.jspecify.annotations.NullMarked;
