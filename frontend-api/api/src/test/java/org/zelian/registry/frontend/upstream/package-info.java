@NullMarked
package org.zelian.registry.frontend.upstream;

import org.jspecify.annotations.NullMarked;
