/** 自查, 监督检查 and the yearly 保护工作方案: each record is a stream of its own. */
@NullMarked
package org.zelian.registry.contract.inspection;

import org.jspecify.annotations.NullMarked;
