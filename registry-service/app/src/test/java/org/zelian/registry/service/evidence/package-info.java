@NullMarked
package org.zelian.registry.service.evidence;

import org.jspecify.annotations.NullMarked;
