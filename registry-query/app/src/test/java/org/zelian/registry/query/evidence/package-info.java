@NullMarked
package org.zelian.registry.query.evidence;

import org.jspecify.annotations.NullMarked;
