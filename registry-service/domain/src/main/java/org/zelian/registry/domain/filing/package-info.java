/** 备案: from the form to the certificate, its changes, extensions and cancellation. */
@NullMarked
package org.zelian.registry.domain.filing;

import org.jspecify.annotations.NullMarked;
