package org.zelian.registry.contract.filing;

import org.jspecify.annotations.Nullable;
import org.zelian.registry.contract.InvalidValue;
import org.zelian.registry.contract.Other;
import org.zelian.registry.contract.Text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** 表四 新技术应用场景补充信息, 备案表（2025）: the part of each technology that is used. */
public record ScenarioSheet(
        @Nullable Cloud cloud,
        @Nullable Mobile mobile,
        @Nullable InternetOfThings things,
        @Nullable IndustrialControl control,
        @Nullable BigData bigData) {

    /**
     * 云计算.
     *
     * @param models 服务模式, at least one
     * @param otherModel in words, when they hold {@link ServiceModel#OTHER} (V9)
     * @param otherDeployment in words, when the deployment is {@link DeploymentModel#OTHER}
     * @param infrastructure 基础设施地点, up to 100 characters
     * @param operation 运维地点, up to 100 characters
     */
    public record Cloud(
            CloudRole role,
            Set<ServiceModel> models,
            @Nullable String otherModel,
            DeploymentModel deployment,
            @Nullable String otherDeployment,
            String infrastructure,
            String operation) {
        public Cloud {
            if (models.isEmpty()) {
                throw new InvalidValue("AtLeastOneIsChosen");
            }
            models = Collections.unmodifiableSet(new TreeSet<>(models));
            otherModel = Other.words(models.contains(ServiceModel.OTHER), otherModel);
            otherDeployment = Other.words(deployment == DeploymentModel.OTHER, otherDeployment);
            infrastructure = Text.required(infrastructure, 100);
            operation = Text.required(operation, 100);
        }
    }

    /** 云服务商 or 云服务客户. */
    public enum CloudRole {
        PROVIDER,
        TENANT
    }

    /** 服务模式. */
    public enum ServiceModel {
        IAAS,
        PAAS,
        SAAS,
        OTHER
    }

    /** 部署模式. */
    public enum DeploymentModel {
        /** 私有云 */
        PRIVATE,
        /** 公有云 */
        PUBLIC,
        /** 混合云 */
        HYBRID,
        OTHER
    }

    /**
     * 移动互联.
     *
     * @param applications App or 小程序 names, each up to 50 characters, at most 50
     * @param wireless 无线通道, up to 100 characters
     * @param terminals 移动终端, up to 100 characters
     */
    public record Mobile(List<String> applications, String wireless, String terminals) {
        private static final int MOST = 50;

        public Mobile {
            if (applications.size() > MOST) {
                throw new InvalidValue("ListIsWithinItsLimit", MOST);
            }
            applications = applications.stream().map(name -> Text.required(name, 50)).toList();
            wireless = Text.required(wireless, 100);
            terminals = Text.required(terminals, 100);
        }
    }

    /**
     * 物联网.
     *
     * @param perception 感知层, up to 200 characters
     * @param transport 网络传输层, up to 200 characters
     */
    public record InternetOfThings(String perception, String transport) {
        public InternetOfThings {
            perception = Text.required(perception, 200);
            transport = Text.required(transport, 200);
        }
    }

    /**
     * 工业控制.
     *
     * @param functions 功能层次, up to 200 characters
     * @param composition 组成, up to 200 characters
     */
    public record IndustrialControl(String functions, String composition) {
        public IndustrialControl {
            functions = Text.required(functions, 200);
            composition = Text.required(composition, 200);
        }
    }

    /**
     * 大数据.
     *
     * @param composition 组成, up to 200 characters
     * @param crossesBorder 是否出境
     */
    public record BigData(String composition, boolean crossesBorder) {
        public BigData {
            composition = Text.required(composition, 200);
        }
    }
}
