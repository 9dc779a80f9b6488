@NullMarked
package org.zelian.registry.query.digest;

import org.jspecify.annotations.NullMarked;
