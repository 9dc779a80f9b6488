@NullMarked
package org.zelian.registry.query.statistics;

import org.jspecify.annotations.NullMarked;
