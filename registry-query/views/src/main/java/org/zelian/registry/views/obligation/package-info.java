/** What was to be done on a day. */
@NullMarked
package org.zelian.registry.views.obligation;

import org.jspecify.annotations.NullMarked;
