@NullMarked
package org.zelian.registry.query.scope;

import org.jspecify.annotations.NullMarked;
