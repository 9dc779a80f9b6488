/** The Keycloak server: obtained, built, started, and its realm kept up to date. */
@NullMarked
package org.zelian.registry.standalone.keycloak;

import org.jspecify.annotations.NullMarked;
