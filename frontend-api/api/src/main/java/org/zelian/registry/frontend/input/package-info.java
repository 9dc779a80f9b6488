/** What comes in, judged before anything is made of it. */
@NullMarked
package org.zelian.registry.frontend.input;

import org.jspecify.annotations.NullMarked;
