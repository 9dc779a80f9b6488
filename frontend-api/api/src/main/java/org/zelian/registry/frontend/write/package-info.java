/** Commands on their way to the write side. */
@NullMarked
package org.zelian.registry.frontend.write;

import org.jspecify.annotations.NullMarked;
