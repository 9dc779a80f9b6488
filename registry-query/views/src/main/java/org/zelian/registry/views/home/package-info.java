/** What a person sees first. */
@NullMarked
package org.zelian.registry.views.home;

import org.jspecify.annotations.NullMarked;
