/** What Spring is told. */
@NullMarked
package org.zelian.registry.frontend.wiring;

import org.jspecify.annotations.NullMarked;
