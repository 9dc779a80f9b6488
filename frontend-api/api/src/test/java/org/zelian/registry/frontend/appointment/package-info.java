@NullMarked
package org.zelian.registry.frontend.appointment;

import org.jspecify.annotations.NullMarked;
