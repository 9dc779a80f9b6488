/** Protection targets: {@code decide} may refuse, {@code evolve} may not. */
@NullMarked
package org.zelian.registry.domain.protectiontarget;

import org.jspecify.annotations.NullMarked;
