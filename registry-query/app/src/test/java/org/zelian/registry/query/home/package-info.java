@NullMarked
package org.zelian.registry.query.home;

import org.jspecify.annotations.NullMarked;
