/** 等级测评 over HTTP. */
@NullMarked
package org.zelian.registry.frontend.evaluation;

import org.jspecify.annotations.NullMarked;
