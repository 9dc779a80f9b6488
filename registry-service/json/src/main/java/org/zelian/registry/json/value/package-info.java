/** Values that are kept as they came, and those that cannot be read. */
@NullMarked
package org.zelian.registry.json.value;

import org.jspecify.annotations.NullMarked;
