/** Protection targets as they were on a day. */
@NullMarked
package org.zelian.registry.views.protectiontarget;

import org.jspecify.annotations.NullMarked;
