/** Imports, and the rows of them that were refused. */
@NullMarked
package org.zelian.registry.views.importing;

import org.jspecify.annotations.NullMarked;
