/** Protection targets as they were known, and who was responsible for them. */
@NullMarked
package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.NullMarked;
