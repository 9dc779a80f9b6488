/** People as they were known, their names opened only to be shown. */
@NullMarked
package org.zelian.registry.query.person;

import org.jspecify.annotations.NullMarked;
