@NullMarked
package org.zelian.registry.service;

import org.jspecify.annotations.NullMarked;
