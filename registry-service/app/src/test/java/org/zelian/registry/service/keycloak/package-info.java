@NullMarked
package org.zelian.registry.service.keycloak;

import org.jspecify.annotations.NullMarked;
