/** Filings over HTTP. */
@NullMarked
package org.zelian.registry.frontend.filing;

import org.jspecify.annotations.NullMarked;
