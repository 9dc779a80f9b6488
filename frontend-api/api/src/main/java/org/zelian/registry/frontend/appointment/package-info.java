/** Appointments and the accounts that follow them, over HTTP. */
@NullMarked
package org.zelian.registry.frontend.appointment;

import org.jspecify.annotations.NullMarked;
