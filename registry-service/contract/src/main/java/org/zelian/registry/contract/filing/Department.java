package org.zelian.registry.contract.filing;

import org.zelian.registry.contract.Text;

/**
 * 责任部门 and its 联系人.
 *
 * @param name up to 100 characters
 */
public record Department(String name, Contact contact) {

    public Department {
        name = Text.required(name, 100);
    }
}
