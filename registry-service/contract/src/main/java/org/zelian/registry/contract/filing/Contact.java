package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.Text;

/**
 * 负责人 or 联系人 on a form; what names or reaches a person is sealed under the filing's own key.
 *
 * @param title 职务/职称, up to 50 characters
 */
public record Contact(
        Sealed name,
        String title,
        @Nullable Sealed phone,
        @Nullable Sealed mobile,
        @Nullable Sealed email) {

    public Contact {
        title = Text.required(title, 50);
    }
}
