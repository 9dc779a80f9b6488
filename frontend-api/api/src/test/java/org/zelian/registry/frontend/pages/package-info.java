@NullMarked
package org.zelian.registry.frontend.pages;

import org.jspecify.annotations.NullMarked;
