/** The plan of an import, as it is sent and kept: a step a line. */
@NullMarked
package org.zelian.registry.json.plan;

import org.jspecify.annotations.NullMarked;
