/** The two applications behind the edge, and how they are spoken to. */
@NullMarked
package org.zelian.registry.frontend.upstream;

import org.jspecify.annotations.NullMarked;
