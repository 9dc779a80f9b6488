/** How long large workbooks take, and how much room they need. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.load;

import org.jspecify.annotations.NullMarked;
