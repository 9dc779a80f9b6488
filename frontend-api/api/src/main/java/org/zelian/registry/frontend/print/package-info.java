/** Documents on paper: one model, printed as a Word file or as PDF. */
@NullMarked
package org.zelian.registry.frontend.print;

import org.jspecify.annotations.NullMarked;
