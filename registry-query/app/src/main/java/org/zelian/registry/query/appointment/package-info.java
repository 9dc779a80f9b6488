/** Who held which post, by whose appointment. */
@NullMarked
package org.zelian.registry.query.appointment;

import org.jspecify.annotations.NullMarked;
