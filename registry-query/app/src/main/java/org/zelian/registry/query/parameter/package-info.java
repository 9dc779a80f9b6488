/** Rules, code tables and holidays as they were in force. */
@NullMarked
package org.zelian.registry.query.parameter;

import org.jspecify.annotations.NullMarked;
