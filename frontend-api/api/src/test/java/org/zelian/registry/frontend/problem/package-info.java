@NullMarked
package org.zelian.registry.frontend.problem;

import org.jspecify.annotations.NullMarked;
