@NullMarked
package org.zelian.registry.query.appointment;

import org.jspecify.annotations.NullMarked;
