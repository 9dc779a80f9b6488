@NullMarked
package org.zelian.registry.frontend.unit;

import org.jspecify.annotations.NullMarked;
