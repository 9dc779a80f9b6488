/** 自查, 监督检查 and the yearly 保护工作方案: what was looked at, and what is planned. */
@NullMarked
package org.zelian.registry.domain.inspection;

import org.jspecify.annotations.NullMarked;
