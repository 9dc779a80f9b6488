/** What can be asked of the read side, and the answers: its published language. */
@NullMarked
package org.zelian.registry.views;

import org.jspecify.annotations.NullMarked;
