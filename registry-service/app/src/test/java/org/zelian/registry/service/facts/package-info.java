@NullMarked
package org.zelian.registry.service.facts;

import org.jspecify.annotations.NullMarked;
