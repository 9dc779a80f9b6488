@NullMarked
package org.zelian.registry.frontend.inspection;

import org.jspecify.annotations.NullMarked;
