@NullMarked
package org.zelian.registry.frontend.importing.sheet.column;

import org.jspecify.annotations.NullMarked;
