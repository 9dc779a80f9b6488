/** Imports, how far each has come, and the rows of them that were refused. */
@NullMarked
package org.zelian.registry.query.importing;

import org.jspecify.annotations.NullMarked;
