@NullMarked
package org.zelian.registry.query.tree;

import org.jspecify.annotations.NullMarked;
