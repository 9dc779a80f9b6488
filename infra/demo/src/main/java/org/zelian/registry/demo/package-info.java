/** The demo city: invented schools and people, made by sending commands like anybody else. */
@NullMarked
package org.zelian.registry.demo;

import org.jspecify.annotations.NullMarked;
