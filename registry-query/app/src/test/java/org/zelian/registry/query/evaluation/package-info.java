@NullMarked
package org.zelian.registry.query.evaluation;

import org.jspecify.annotations.NullMarked;
