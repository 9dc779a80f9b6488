/** Refusals as people read them: RFC 9457, in Chinese, with the rule's name and source. */
@NullMarked
package org.zelian.registry.frontend.problem;

import org.jspecify.annotations.NullMarked;
