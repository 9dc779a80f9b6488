/** Every command and every event there is, by name. */
@NullMarked
package org.zelian.registry.contract.catalogue;

import org.jspecify.annotations.NullMarked;
