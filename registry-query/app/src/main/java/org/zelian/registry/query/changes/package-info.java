/** What an entry, or the days between two moments, changed: field by field, in full. */
@NullMarked
package org.zelian.registry.query.changes;

import org.jspecify.annotations.NullMarked;
