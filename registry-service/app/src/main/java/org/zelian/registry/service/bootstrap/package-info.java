/** How an empty registry gets its first unit, its first administrator and its tables. */
@NullMarked
package org.zelian.registry.service.bootstrap;

import org.jspecify.annotations.NullMarked;
