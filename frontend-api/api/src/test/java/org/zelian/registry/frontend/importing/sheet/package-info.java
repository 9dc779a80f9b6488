@NullMarked
package org.zelian.registry.frontend.importing.sheet;

import org.jspecify.annotations.NullMarked;
