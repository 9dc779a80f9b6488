/** What the columns of an import are called and hold, said once for reading and for templates. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.column;

import org.jspecify.annotations.NullMarked;
