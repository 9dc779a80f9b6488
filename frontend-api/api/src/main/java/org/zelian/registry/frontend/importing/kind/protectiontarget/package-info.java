/** 等级保护对象 from spreadsheets, and what lists of their gradings and filings find them by. */
@NullMarked
package org.zelian.registry.frontend.importing.kind.protectiontarget;

import org.jspecify.annotations.NullMarked;
