/** One data folder and the five processes that work on it. */
@NullMarked
package org.zelian.registry.standalone.run;

import org.jspecify.annotations.NullMarked;
