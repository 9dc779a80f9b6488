@NullMarked
package org.zelian.registry.service.importing;

import org.jspecify.annotations.NullMarked;
