/** Gradings: {@code decide} may refuse, {@code evolve} may not. */
@NullMarked
package org.zelian.registry.domain.grading;

import org.jspecify.annotations.NullMarked;
