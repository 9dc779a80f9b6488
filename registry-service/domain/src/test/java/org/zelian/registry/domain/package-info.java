/** What examples of decisions need: circumstances, entries, streams. */
@NullMarked
package org.zelian.registry.domain;

import org.jspecify.annotations.NullMarked;
