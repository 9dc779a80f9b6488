@NullMarked
package org.zelian.registry.query.asking;

import org.jspecify.annotations.NullMarked;
