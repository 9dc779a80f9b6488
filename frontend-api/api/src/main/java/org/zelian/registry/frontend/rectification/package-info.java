/** Orders to put something right over HTTP. */
@NullMarked
package org.zelian.registry.frontend.rectification;

import org.jspecify.annotations.NullMarked;
