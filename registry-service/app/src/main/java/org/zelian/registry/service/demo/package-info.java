/** A demo store takes its time from the generator until it is made. */
@NullMarked
package org.zelian.registry.service.demo;

import org.jspecify.annotations.NullMarked;
