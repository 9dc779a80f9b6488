package org.zelian.registry.standalone;

import org.zelian.registry.standalone.run.Fleet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Stops what up started in this data folder, and nothing else. */
@Command(name = "down", description = "停止。数据保留。")
final class DownCommand implements Callable<Integer> {
    @Mixin private final FolderOption data = new FolderOption();

    @Override
    public Integer call() throws IOException {
        Fleet fleet = new Fleet(data.folder().pids());
        if (fleet.alive().isEmpty()) {
            System.out.println("没有在运行的进程。");
            return 0;
        }
        System.out.println("正在停止…");
        System.out.println("已停止 " + fleet.stop() + " 个进程，数据已保存。");
        return 0;
    }
}
