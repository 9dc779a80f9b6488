@NullMarked
package org.zelian.registry.frontend.importing.sheet.writing;

import org.jspecify.annotations.NullMarked;
