/**
 * 定级: how much would be harmed, the level that follows, the report, the experts, the authority. A
 * version of a grading is a stream of its own.
 */
@NullMarked
package org.zelian.registry.contract.grading;

import org.jspecify.annotations.NullMarked;
