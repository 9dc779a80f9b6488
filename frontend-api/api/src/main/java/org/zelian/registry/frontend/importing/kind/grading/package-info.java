/** 存量定级 from spreadsheets. */
@NullMarked
package org.zelian.registry.frontend.importing.kind.grading;

import org.jspecify.annotations.NullMarked;
