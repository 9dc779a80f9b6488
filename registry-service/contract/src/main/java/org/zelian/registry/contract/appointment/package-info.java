/**
 * Appointments: who put whom into which role of which unit, by which document, from when to when.
 */
@NullMarked
package org.zelian.registry.contract.appointment;

import org.jspecify.annotations.NullMarked;
