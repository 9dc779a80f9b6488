package org.zelian.registry.json.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Type;

/**
 * A component of a record. Its shape is looked up when first needed, so that a record may hold its
 * own kind.
 *
 * @param optional whether it may be absent
 */
record Component(String name, Method accessor, boolean optional, Type type, Shapes shapes) {

    Shape shape() {
        return shapes.of(type);
    }
}
