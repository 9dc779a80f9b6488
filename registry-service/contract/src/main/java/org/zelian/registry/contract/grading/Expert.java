package org.zelian.registry.contract.grading;

import org.zelian.registry.contract.Sealed;
import org.zelian.registry.contract.Text;

/**
 * Somebody who reviewed a grading.
 *
 * @param name sealed under the grading's own key
 * @param organisation 所在单位, up to 100 characters
 * @param title 职务/职称, up to 50 characters
 * @param field what they are an expert of
 */
public record Expert(Sealed name, String organisation, String title, Field field) {

    /** 安全专家 or 业务专家. */
    public enum Field {
        SECURITY,
        BUSINESS
    }

    public Expert {
        organisation = Text.required(organisation, 100);
        title = Text.required(title, 50);
    }
}
