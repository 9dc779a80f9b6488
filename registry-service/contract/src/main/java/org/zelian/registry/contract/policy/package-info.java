/** What a policy wanted and a rule refused. */
@NullMarked
package org.zelian.registry.contract.policy;

import org.jspecify.annotations.NullMarked;
