/** The edge: the only thing browsers and machines talk to. It decides nothing and keeps nothing. */
@NullMarked
package org.zelian.registry.frontend;

import org.jspecify.annotations.NullMarked;
