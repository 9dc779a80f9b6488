/** 豁免: what is said about an obligation; it closes by facts, which nobody records here. */
@NullMarked
package org.zelian.registry.domain.obligation;

import org.jspecify.annotations.NullMarked;
