/** Where questions come in, and how they are refused. */
@NullMarked
package org.zelian.registry.query.endpoint;

import org.jspecify.annotations.NullMarked;
