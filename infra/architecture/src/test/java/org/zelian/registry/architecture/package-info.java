/** What Maven cannot hold: who may know whom, what things are called, what documents say. */
@NullMarked
package org.zelian.registry.architecture;

import org.jspecify.annotations.NullMarked;
