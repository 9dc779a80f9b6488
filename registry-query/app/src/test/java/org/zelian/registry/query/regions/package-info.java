@NullMarked
package org.zelian.registry.query.regions;

import org.jspecify.annotations.NullMarked;
