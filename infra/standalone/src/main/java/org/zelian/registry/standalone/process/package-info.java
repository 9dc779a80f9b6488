/** Long-lived processes that outlive the launcher and are found again by it. */
@NullMarked
package org.zelian.registry.standalone.process;

import org.jspecify.annotations.NullMarked;
