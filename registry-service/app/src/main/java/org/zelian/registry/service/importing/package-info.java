/** Imports: their plans are kept sealed until every row is carried out as a command. */
@NullMarked
package org.zelian.registry.service.importing;

import org.jspecify.annotations.NullMarked;
