@NullMarked
package org.zelian.registry.query.protectiontarget;

import org.jspecify.annotations.NullMarked;
