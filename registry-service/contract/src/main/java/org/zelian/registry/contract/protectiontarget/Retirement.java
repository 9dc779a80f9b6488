package org.zelian.registry.contract.protectiontarget;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Text;

/**
 * 退役: what became of the data.
 *
 * @param description 数据处置情况, up to 1,000 characters
 * @param proof of the disposal; required unless there were no data
 */
public record Retirement(
        DataDisposal disposal, String description, @Nullable EvidenceDigest proof) {

    /** 数据处置方式. */
    public enum DataDisposal {
        /** 销毁 */
        DESTROYED,
        /** 迁移 */
        MIGRATED,
        /** 归档 */
        ARCHIVED,
        /** 无数据 */
        NONE
    }

    public Retirement {
        description = Text.required(description, 1_000);
    }
}
