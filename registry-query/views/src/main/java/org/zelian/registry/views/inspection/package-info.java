/** Inspections, and 保护工作方案, as they were on a day. */
@NullMarked
package org.zelian.registry.views.inspection;

import org.jspecify.annotations.NullMarked;
