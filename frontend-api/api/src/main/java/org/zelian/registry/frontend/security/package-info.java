/** Who is asking: login, sessions, tokens, and what browsers are told to refuse. */
@NullMarked
package org.zelian.registry.frontend.security;

import org.jspecify.annotations.NullMarked;
