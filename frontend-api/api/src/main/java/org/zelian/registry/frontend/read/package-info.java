/** Questions on their way to the query side, and answers back. */
@NullMarked
package org.zelian.registry.frontend.read;

import org.jspecify.annotations.NullMarked;
