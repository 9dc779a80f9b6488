/** Gradings over HTTP. */
@NullMarked
package org.zelian.registry.frontend.grading;

import org.jspecify.annotations.NullMarked;
