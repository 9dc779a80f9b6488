/** 整改: what is shown of orders to put something right. */
@NullMarked
package org.zelian.registry.views.rectification;

import org.jspecify.annotations.NullMarked;
