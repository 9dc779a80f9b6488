@NullMarked
package org.zelian.registry.frontend.security;

import org.jspecify.annotations.NullMarked;
