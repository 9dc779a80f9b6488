/** What the features decide by, in common. */
@NullMarked
package org.zelian.registry.domain;

import org.jspecify.annotations.NullMarked;
