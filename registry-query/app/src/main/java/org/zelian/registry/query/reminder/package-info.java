/** What somebody is reminded of: derived from obligations, never stored; only what was read is. */
@NullMarked
package org.zelian.registry.query.reminder;

import org.jspecify.annotations.NullMarked;
