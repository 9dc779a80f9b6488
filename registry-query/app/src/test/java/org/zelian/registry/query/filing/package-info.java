@NullMarked
package org.zelian.registry.query.filing;

import org.jspecify.annotations.NullMarked;
