/** Each way of failing as an answer that names its rule. */
@NullMarked
package org.zelian.registry.service.problems;

import org.jspecify.annotations.NullMarked;
