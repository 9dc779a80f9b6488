/** A question on its way: from its name to the method that answers it, at one moment. */
@NullMarked
package org.zelian.registry.query.asking;

import org.jspecify.annotations.NullMarked;
