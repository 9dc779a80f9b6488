/** Reminders over HTTP. */
@NullMarked
package org.zelian.registry.frontend.reminder;

import org.jspecify.annotations.NullMarked;
