/** Rules, code tables and holidays as effective-dated data. */
@NullMarked
package org.zelian.registry.domain.parameter;

import org.jspecify.annotations.NullMarked;
