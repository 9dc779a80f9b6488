/** Where a mongod comes from, and how one is run as a one-node replica set on loopback. */
@NullMarked
package org.zelian.registry.standalone.mongod;

import org.jspecify.annotations.NullMarked;
