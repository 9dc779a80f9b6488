@NullMarked
package org.zelian.registry.frontend.evidence;

import org.jspecify.annotations.NullMarked;
