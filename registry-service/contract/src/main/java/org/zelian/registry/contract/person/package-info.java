/** People: registry-issued numbers, sealed fields. */
@NullMarked
package org.zelian.registry.contract.person;

import org.jspecify.annotations.NullMarked;
