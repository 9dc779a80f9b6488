/** Units: the city bureau, its districts, their schools, and what becomes of them. */
@NullMarked
package org.zelian.registry.contract.unit;

import org.jspecify.annotations.NullMarked;
