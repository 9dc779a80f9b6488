/** What somebody is reminded of on a day. */
@NullMarked
package org.zelian.registry.views.reminder;

import org.jspecify.annotations.NullMarked;
