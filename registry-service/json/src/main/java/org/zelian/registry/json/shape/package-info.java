/** How each kind of value is written and read: records by their components, in their order. */
@NullMarked
package org.zelian.registry.json.shape;

import org.jspecify.annotations.NullMarked;
