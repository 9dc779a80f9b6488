@NullMarked
package org.zelian.registry.query.endpoint;

import org.jspecify.annotations.NullMarked;
