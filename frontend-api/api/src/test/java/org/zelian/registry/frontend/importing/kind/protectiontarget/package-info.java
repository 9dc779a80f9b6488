@NullMarked
package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.jspecify.annotations.NullMarked;
