/** Who was responsible, appointed by whom, up to the city bureau. */
@NullMarked
package org.zelian.registry.views.responsibility;

import org.jspecify.annotations.NullMarked;
