@NullMarked
package org.zelian.registry.json.plan;

import org.jspecify.annotations.NullMarked;
