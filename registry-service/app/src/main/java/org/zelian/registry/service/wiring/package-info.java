/** How the parts are put together. */
@NullMarked
package org.zelian.registry.service.wiring;

import org.jspecify.annotations.NullMarked;
