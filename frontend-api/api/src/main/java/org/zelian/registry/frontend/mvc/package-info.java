/** What Spring MVC is taught: the registry's JSON, its limits, and which parameters there are. */
@NullMarked
package org.zelian.registry.frontend.mvc;

import org.jspecify.annotations.NullMarked;
