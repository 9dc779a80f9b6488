@NullMarked
package org.zelian.registry.query.history;

import org.jspecify.annotations.NullMarked;
