/** Inspections, and 保护工作方案, as they were known. */
@NullMarked
package org.zelian.registry.query.inspection;

import org.jspecify.annotations.NullMarked;
