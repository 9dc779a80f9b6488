/** Units and the tree they form. */
@NullMarked
package org.zelian.registry.domain.unit;

import org.jspecify.annotations.NullMarked;
