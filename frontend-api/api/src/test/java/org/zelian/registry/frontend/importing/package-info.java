@NullMarked
package org.zelian.registry.frontend.importing;

import org.jspecify.annotations.NullMarked;
