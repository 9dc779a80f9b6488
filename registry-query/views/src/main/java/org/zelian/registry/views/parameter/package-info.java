/** Rules, codes and holidays in force on a day. */
@NullMarked
package org.zelian.registry.views.parameter;

import org.jspecify.annotations.NullMarked;
