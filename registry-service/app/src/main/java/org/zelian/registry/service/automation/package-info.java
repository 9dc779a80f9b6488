/** Policies: when this happened, that is asked for. */
@NullMarked
package org.zelian.registry.service.automation;

import org.jspecify.annotations.NullMarked;
