/** 等级测评: evaluations remembered, and what is asked about them. */
@NullMarked
package org.zelian.registry.query.evaluation;

import org.jspecify.annotations.NullMarked;
