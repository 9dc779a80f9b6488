/** The pages, served from the jar they are packed in. */
@NullMarked
package org.zelian.registry.frontend.pages;

import org.jspecify.annotations.NullMarked;
