/** Who may do what, by the appointments in the ledger. */
@NullMarked
package org.zelian.registry.service.facts.authority;

import org.jspecify.annotations.NullMarked;
