package org.fengqiao.audit;

import java.util.List;

/** The application cannot open what is sealed, or has nothing to seal with. The message is for whoever starts it. */
class MasterKeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private MasterKeyUnusable(String chinese, String english) {
        super(chinese + english);
    }

    static MasterKeyUnusable notAKey() {
        return new MasterKeyUnusable(
                "主密钥无效：应为 32 字节的 Base64（例如用 openssl rand -base64 32 生成）。",
                "A master key is 32 bytes in Base64 (make one with: openssl rand -base64 32).");
    }

    static MasterKeyUnusable notGiven() {
        return new MasterKeyUnusable(
                "没有主密钥：请用环境变量 FENGQIAO_MASTER_KEYS 或文件 FENGQIAO_MASTER_KEY_FILE 提供，并妥善备份；丢失后案件内容无法恢复。",
                "There is no master key: give it by FENGQIAO_MASTER_KEYS or in a file named by FENGQIAO_MASTER_KEY_FILE, and"
                        + " keep a copy; without it nobody can ever read the cases again.");
    }

    static MasterKeyUnusable missing(List<String> names) {
        return new MasterKeyUnusable(
                "数据库中的密钥由主密钥 " + String.join("、", names) + " 加密，但没有提供该主密钥。",
                "Keys in the database are wrapped by master key " + String.join(", ", names)
                        + ", which was not given.");
    }

    static MasterKeyUnusable unreadable(String file) {
        return new MasterKeyUnusable(
                "主密钥文件 " + file + " 不能读写。", "The file of the master key cannot be read or written.");
    }
}
