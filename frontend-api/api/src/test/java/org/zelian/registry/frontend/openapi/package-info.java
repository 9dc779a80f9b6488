/** The description of the API, made from the running controllers. */
@NullMarked
package org.zelian.registry.frontend.openapi;

import org.jspecify.annotations.NullMarked;
