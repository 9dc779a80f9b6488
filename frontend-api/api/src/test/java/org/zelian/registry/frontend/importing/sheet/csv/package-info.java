@NullMarked
package org.zelian.registry.frontend.importing.sheet.csv;

import org.jspecify.annotations.NullMarked;
