/** 自查, 监督检查 and 保护工作方案 over HTTP. */
@NullMarked
package org.zelian.registry.frontend.inspection;

import org.jspecify.annotations.NullMarked;
