@NullMarked
package org.zelian.registry.frontend.importing.kind.filing;

import org.jspecify.annotations.NullMarked;
