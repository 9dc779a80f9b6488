/** What became of the wishes of policies. */
@NullMarked
package org.zelian.registry.domain.policy;

import org.jspecify.annotations.NullMarked;
