package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.EvidenceDigest;
import org.zelian.registry.contract.Text;

/**
 * 表五 定级对象提交材料情况: one line of it; a line without a file says 无.
 *
 * @param note up to 200 characters
 */
public record Material(Kind kind, @Nullable EvidenceDigest file, @Nullable String note) {

    /** The lines of 表五, and what 公通字〔2007〕43号 art. 16 asks of level 3 and above besides. */
    public enum Kind {
        /** 网络拓扑结构及说明 */
        TOPOLOGY,
        /** 网络安全组织架构及管理制度清单 */
        ORGANISATION_AND_RULES,
        /** 建设或整改设计方案 */
        DESIGN,
        /** 网络安全专用产品清单及相关证明 */
        PRODUCTS,
        /** 安全服务清单 */
        SERVICES,
        /** 行业主管部门指导定级文件 */
        SECTOR_GUIDANCE,
        /** 等级测评报告 */
        EVALUATION_REPORT,
        /** 专家评审意见 */
        EXPERT_OPINION,
        /** 主管部门审核意见 */
        AUTHORITY_OPINION
    }

    public Material {
        note = Text.optional(note, 200);
    }
}
