/** Real servers for tests; test scope only. */
@NullMarked
package org.zelian.registry.testkit;

import org.jspecify.annotations.NullMarked;
