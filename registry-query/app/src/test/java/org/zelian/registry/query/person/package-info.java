@NullMarked
package org.zelian.registry.query.person;

import org.jspecify.annotations.NullMarked;
