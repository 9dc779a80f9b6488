/** Imports: decides whether one may begin, and keeps what is said of its progress in order. */
@NullMarked
package org.zelian.registry.domain.importing;

import org.jspecify.annotations.NullMarked;
