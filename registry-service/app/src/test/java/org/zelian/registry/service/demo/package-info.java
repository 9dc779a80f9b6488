@NullMarked
package org.zelian.registry.service.demo;

import org.jspecify.annotations.NullMarked;
