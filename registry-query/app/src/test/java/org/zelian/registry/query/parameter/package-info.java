@NullMarked
package org.zelian.registry.query.parameter;

import org.jspecify.annotations.NullMarked;
