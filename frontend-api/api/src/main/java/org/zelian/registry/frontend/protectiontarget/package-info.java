/** Protection targets over HTTP. */
@NullMarked
package org.zelian.registry.frontend.protectiontarget;

import org.jspecify.annotations.NullMarked;
