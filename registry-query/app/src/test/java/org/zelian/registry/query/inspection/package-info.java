@NullMarked
package org.zelian.registry.query.inspection;

import org.jspecify.annotations.NullMarked;
