/** 整改: orders to put something right remembered, and what is asked about them. */
@NullMarked
package org.zelian.registry.query.rectification;

import org.jspecify.annotations.NullMarked;
