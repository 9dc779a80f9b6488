@NullMarked
package org.zelian.registry.query.obligations;

import org.jspecify.annotations.NullMarked;
