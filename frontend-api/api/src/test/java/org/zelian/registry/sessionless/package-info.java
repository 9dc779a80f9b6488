/** Outside the application's own package, so that the application does not find it. */
@NullMarked
package org.zelian.registry.sessionless;

import org.jspecify.annotations.NullMarked;
