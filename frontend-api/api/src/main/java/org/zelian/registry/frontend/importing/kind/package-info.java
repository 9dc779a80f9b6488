/**
 * What each kind of workbook holds, how its rows find what the registry has already, and the
 * commands that they ask for.
 */
@NullMarked
package org.zelian.registry.frontend.importing.kind;

import org.jspecify.annotations.NullMarked;
