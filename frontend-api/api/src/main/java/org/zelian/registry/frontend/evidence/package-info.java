/** Files over HTTP: uploaded as they come in, passed on as they come out. */
@NullMarked
package org.zelian.registry.frontend.evidence;

import org.jspecify.annotations.NullMarked;
