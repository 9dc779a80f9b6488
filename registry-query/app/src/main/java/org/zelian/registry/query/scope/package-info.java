/** Who is asking, and what exists for them. */
@NullMarked
package org.zelian.registry.query.scope;

import org.jspecify.annotations.NullMarked;
