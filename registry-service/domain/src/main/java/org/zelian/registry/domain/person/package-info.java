/** People's records: personal data are carried unopened. */
@NullMarked
package org.zelian.registry.domain.person;

import org.jspecify.annotations.NullMarked;
