/** Rules, code tables and holidays over HTTP. */
@NullMarked
package org.zelian.registry.frontend.parameter;

import org.jspecify.annotations.NullMarked;
