@NullMarked
package org.zelian.registry.query.importing;

import org.jspecify.annotations.NullMarked;
