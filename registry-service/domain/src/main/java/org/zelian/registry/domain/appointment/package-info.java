/** Appointments: one stream for a person's own, one for each role that has a single holder. */
@NullMarked
package org.zelian.registry.domain.appointment;

import org.jspecify.annotations.NullMarked;
