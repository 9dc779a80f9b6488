/** The first page and the search over HTTP. */
@NullMarked
package org.zelian.registry.frontend.home;

import org.jspecify.annotations.NullMarked;
