@NullMarked
package org.zelian.registry.frontend.importing.sheet.table;

import org.jspecify.annotations.NullMarked;
