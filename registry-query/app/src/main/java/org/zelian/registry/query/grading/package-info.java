/** Gradings as they were known: what they said, who looked at it, and what stands. */
@NullMarked
package org.zelian.registry.query.grading;

import org.jspecify.annotations.NullMarked;
