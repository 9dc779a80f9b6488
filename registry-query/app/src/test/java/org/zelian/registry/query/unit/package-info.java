@NullMarked
package org.zelian.registry.query.unit;

import org.jspecify.annotations.NullMarked;
