/** The contract as JSON and back: stored names, sealed fields, refusals that name the field. */
@NullMarked
package org.zelian.registry.json;

import org.jspecify.annotations.NullMarked;
