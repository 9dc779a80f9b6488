@NullMarked
package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.NullMarked;
