/** 等级测评: what is shown of evaluations. */
@NullMarked
package org.zelian.registry.views.evaluation;

import org.jspecify.annotations.NullMarked;
