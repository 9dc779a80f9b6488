/** What decisions need to know of other streams: small projections, in memory, fed in order. */
@NullMarked
package org.zelian.registry.service.facts;

import org.jspecify.annotations.NullMarked;
