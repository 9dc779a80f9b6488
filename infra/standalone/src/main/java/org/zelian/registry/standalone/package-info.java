/**
 * Starts mongod, Keycloak and the applications on one machine and stops exactly what it started.
 */
@NullMarked
package org.zelian.registry.standalone;

import org.jspecify.annotations.NullMarked;
