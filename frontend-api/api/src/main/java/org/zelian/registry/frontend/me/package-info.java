/** Who is signed in, and in which posts. */
@NullMarked
package org.zelian.registry.frontend.me;

import org.jspecify.annotations.NullMarked;
