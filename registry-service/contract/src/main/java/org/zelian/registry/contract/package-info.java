/** What can be asked of the registry and what can have happened in it. */
@NullMarked
package org.zelian.registry.contract;

import org.jspecify.annotations.NullMarked;
