package org.zelian.registry.demo;

/** Plainly invented names: a common surname and a word that says "example". */
final class Names {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String[] WORDS = {
        "示范", "样例", "例子", "试样", "示例", "样本", "例证", "拟名", "范例", "假名", "试例", "演示"
    };

    private int next;

    /** The next name; some surnames come back with another word. */
    String next() {
        int n = next++;
        char surname = SURNAMES.charAt(n % SURNAMES.length());
        return surname + WORDS[(n / SURNAMES.length() + n) % WORDS.length];
    }
}
