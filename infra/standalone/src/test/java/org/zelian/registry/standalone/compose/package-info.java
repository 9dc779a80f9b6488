/** Tests of the files of a real deployment. */
@NullMarked
package org.zelian.registry.standalone.compose;

import org.jspecify.annotations.NullMarked;
