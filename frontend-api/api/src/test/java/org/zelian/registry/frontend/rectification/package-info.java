@NullMarked
package org.zelian.registry.frontend.rectification;

import org.jspecify.annotations.NullMarked;
