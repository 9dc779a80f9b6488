/** Gradings as they were on a day. */
@NullMarked
package org.zelian.registry.views.grading;

import org.jspecify.annotations.NullMarked;
