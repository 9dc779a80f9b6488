/** 等级测评: a cycle from its plan to the report that the police have, and what was before. */
@NullMarked
package org.zelian.registry.domain.evaluation;

import org.jspecify.annotations.NullMarked;
