/** 整改: an order, how it is dealt with, and who saw that it was. */
@NullMarked
package org.zelian.registry.domain.rectification;

import org.jspecify.annotations.NullMarked;
