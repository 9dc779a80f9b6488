/** Units as they were known: tree, lists, pages, timelines. */
@NullMarked
package org.zelian.registry.query.unit;

import org.jspecify.annotations.NullMarked;
