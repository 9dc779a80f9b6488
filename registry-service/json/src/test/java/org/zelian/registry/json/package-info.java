@NullMarked
package org.zelian.registry.json;

import org.jspecify.annotations.NullMarked;
