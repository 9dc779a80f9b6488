@NullMarked
package org.zelian.registry.query.rectification;

import org.jspecify.annotations.NullMarked;
