@NullMarked
package org.zelian.registry.query.pinyin;

import org.jspecify.annotations.NullMarked;
