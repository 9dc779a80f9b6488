/** Text with separators: read in whatever encoding it came, and written again in the same. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.csv;

import org.jspecify.annotations.NullMarked;
