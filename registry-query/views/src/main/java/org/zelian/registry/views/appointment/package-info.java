/** Appointments as they were on a day. */
@NullMarked
package org.zelian.registry.views.appointment;

import org.jspecify.annotations.NullMarked;
