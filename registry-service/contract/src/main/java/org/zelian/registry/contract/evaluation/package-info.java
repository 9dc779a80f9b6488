/**
 * 等级测评: by whom, when, what the report concludes, and when the police had it. A cycle is a stream
 * of its own.
 */
@NullMarked
package org.zelian.registry.contract.evaluation;

import org.jspecify.annotations.NullMarked;
