/** Imports over HTTP: templates, checks, what was confirmed and what became of it. */
@NullMarked
package org.zelian.registry.frontend.importing;

import org.jspecify.annotations.NullMarked;
