@NullMarked
package org.zelian.registry.frontend.print;

import org.jspecify.annotations.NullMarked;
