@NullMarked
package org.zelian.registry.query.reminder;

import org.jspecify.annotations.NullMarked;
