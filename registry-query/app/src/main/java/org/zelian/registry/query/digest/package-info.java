/** The daily digest of reminders by e-mail, where the surroundings name a mail server. */
@NullMarked
package org.zelian.registry.query.digest;

import org.jspecify.annotations.NullMarked;
