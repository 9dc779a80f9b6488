/** Workbooks of Excel 97 to 2003 ([MS-XLS]). */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.xls;

import org.jspecify.annotations.NullMarked;
