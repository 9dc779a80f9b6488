@NullMarked
package org.zelian.registry.json.sealing;

import org.jspecify.annotations.NullMarked;
