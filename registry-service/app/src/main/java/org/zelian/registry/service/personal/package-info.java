/** The keys under which personal data are sealed. */
@NullMarked
package org.zelian.registry.service.personal;

import org.jspecify.annotations.NullMarked;
