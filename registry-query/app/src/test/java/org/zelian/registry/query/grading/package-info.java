@NullMarked
package org.zelian.registry.query.grading;

import org.jspecify.annotations.NullMarked;
