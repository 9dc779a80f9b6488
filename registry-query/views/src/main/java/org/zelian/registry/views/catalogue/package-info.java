/** Every query there is, by name. */
@NullMarked
package org.zelian.registry.views.catalogue;

import org.jspecify.annotations.NullMarked;
