/** Templates for an import's columns, and a file again with what is wrong in it. */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.writing;

import org.jspecify.annotations.NullMarked;
