@NullMarked
package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.NullMarked;
