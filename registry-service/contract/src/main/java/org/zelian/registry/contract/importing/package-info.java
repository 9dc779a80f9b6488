/**
 * 导入: a workbook that was checked, and whose rows are carried out one by one once somebody
 * confirmed them.
 */
@NullMarked
package org.zelian.registry.contract.importing;

import org.jspecify.annotations.NullMarked;
