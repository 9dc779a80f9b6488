/** A small city written into a real ledger, and somebody who asks about it over HTTP. */
@NullMarked
package org.zelian.registry.query.testing;

import org.jspecify.annotations.NullMarked;
