/** Effective-dated rules, code tables and holidays, each with its source. */
@NullMarked
package org.zelian.registry.contract.parameter;

import org.jspecify.annotations.NullMarked;
