@NullMarked
package org.zelian.registry.frontend;

import org.jspecify.annotations.NullMarked;
