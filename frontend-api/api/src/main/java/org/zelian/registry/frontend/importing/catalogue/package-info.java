/** Every kind of workbook that can be imported. */
@NullMarked
package org.zelian.registry.frontend.importing.catalogue;

import org.jspecify.annotations.NullMarked;
