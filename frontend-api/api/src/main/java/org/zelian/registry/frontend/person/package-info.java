/** People over HTTP. */
@NullMarked
package org.zelian.registry.frontend.person;

import org.jspecify.annotations.NullMarked;
