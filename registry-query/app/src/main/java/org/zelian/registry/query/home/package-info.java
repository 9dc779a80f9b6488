/** What a person sees first, and search across features. */
@NullMarked
package org.zelian.registry.query.home;

import org.jspecify.annotations.NullMarked;
