/**
 * Workbooks that are being checked, or were: kept in memory only, for whoever sent them, until they
 * are confirmed, cancelled, or an hour has passed.
 */
@NullMarked
package org.zelian.registry.frontend.importing.check;

import org.jspecify.annotations.NullMarked;
