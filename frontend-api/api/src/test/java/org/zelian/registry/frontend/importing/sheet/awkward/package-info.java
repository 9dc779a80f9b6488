/** Workbooks as people send them, made in code, with what has to come of each. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.awkward;

import org.jspecify.annotations.NullMarked;
