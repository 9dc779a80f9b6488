/** The whole story, over HTTP and in a browser, on real parts started by the launcher. */
@NullMarked
package org.zelian.registry.e2e;

import org.jspecify.annotations.NullMarked;
