/**
 * Office Open XML spreadsheets (ISO/IEC 29500), read and amended part by part as streams: a sheet
 * of 20,000 rows never stands in memory as a tree, and what is not touched stays as it was.
 */
@NullMarked
package org.zelian.registry.frontend.importing.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
