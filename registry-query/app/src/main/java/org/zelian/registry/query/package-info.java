/** The read side: what is, and was, known; nothing here decides. */
@NullMarked
package org.zelian.registry.query;

import org.jspecify.annotations.NullMarked;
