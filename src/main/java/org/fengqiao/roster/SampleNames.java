package org.fengqiao.roster;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invents people's names, no two alike. Any likeness to a living person is chance. */
final class SampleNames {

    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万";
    private static final String FIRST = "德永世国光明文志秀玉桂春秋素淑小晓雪冬建兴正仁义礼信思家天泽润长守新云清晨";
    private static final String SECOND = "福贵华平兰芳英珍琴梅菊莲霞云山川海涛林森峰军勇刚强斌辉亮民生成康宁安和顺元才学";

    private final Random random;
    private final Set<String> used = new HashSet<>();

    SampleNames(Random random) {
        this.random = random;
        SamplePeople.all().forEach(person -> used.add(person.name()));
    }

    String next() {
        String name;
        do {
            name = from(SURNAMES) + (random.nextInt(6) == 0 ? "" : from(FIRST)) + from(SECOND);
        } while (!used.add(name));
        return name;
    }

    private String from(String characters) {
        var at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }
}
