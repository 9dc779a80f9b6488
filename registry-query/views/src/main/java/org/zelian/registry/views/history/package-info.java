/** What changed, in words, with both clocks. */
@NullMarked
package org.zelian.registry.views.history;

import org.jspecify.annotations.NullMarked;
