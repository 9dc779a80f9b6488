/** Filings as they were on a day. */
@NullMarked
package org.zelian.registry.views.filing;

import org.jspecify.annotations.NullMarked;
