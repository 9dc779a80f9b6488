/** Opens sealed fields; the only part of the read side that sees a key. */
@NullMarked
package org.zelian.registry.query.directory;

import org.jspecify.annotations.NullMarked;
