@NullMarked
package org.zelian.registry.query.directory;

import org.jspecify.annotations.NullMarked;
