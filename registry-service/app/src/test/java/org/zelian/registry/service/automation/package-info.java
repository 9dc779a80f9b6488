@NullMarked
package org.zelian.registry.service.automation;

import org.jspecify.annotations.NullMarked;
