/** Units as they were on a day. */
@NullMarked
package org.zelian.registry.views.unit;

import org.jspecify.annotations.NullMarked;
