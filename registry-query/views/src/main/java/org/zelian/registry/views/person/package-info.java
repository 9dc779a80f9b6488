/** People as they were on a day. */
@NullMarked
package org.zelian.registry.views.person;

import org.jspecify.annotations.NullMarked;
