/** Classes that break a rule on purpose: the rule must report them. */
@NullMarked
package org.zelian.registry.json.canary;

import org.jspecify.annotations.NullMarked;
