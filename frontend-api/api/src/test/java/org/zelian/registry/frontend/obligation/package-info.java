@NullMarked
package org.zelian.registry.frontend.obligation;

import org.jspecify.annotations.NullMarked;
