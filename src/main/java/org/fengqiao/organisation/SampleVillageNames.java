package org.fengqiao.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invented names of 23 townships and 257 villages and communities, no two alike, in the same order on every machine. */
final class SampleVillageNames {

    static final List<String> TOWNSHIPS = List.of(
            "桃源镇", "柳溪镇", "石桥镇", "龙泉镇", "白鹤镇", "双河镇", "云峰镇", "竹林镇", "清水镇", "金坪镇", "永兴镇", "青龙镇", "大堰镇", "红岩镇", "梨花镇",
            "茶园乡", "松岭乡", "鹿角乡", "雁门乡", "银杏乡", "羊坪乡", "马鞍乡", "望月乡");

    private static final List<Integer> SIZES =
            List.of(12, 11, 13, 10, 12, 9, 14, 11, 10, 12, 11, 13, 8, 12, 11, 10, 12, 9, 13, 11, 12, 11, 10);

    private static final String FIRST = "金银龙凤青白红黄大新永长高清玉石竹松梅柳荷莲桂枣杏茶麻双三五太福兴广平东南北";
    private static final String SECOND = "坝溪桥坪湾岩沟河岭山塘井林台寺垭堰滩";
    private static final long SEED = 286;

    private final List<String> unused = new ArrayList<>();

    SampleVillageNames() {
        for (var first : FIRST.split("")) {
            for (var second : SECOND.split("")) {
                unused.add(first + second);
            }
        }
        unused.removeIf(stem -> TOWNSHIPS.stream().anyMatch(township -> township.startsWith(stem)));
        // java.util.Random is specified to the last bit, so the order never depends on the machine
        Collections.shuffle(unused, new Random(SEED));
    }

    /** The village that gave the township its name, those around it, and the community of its market street. */
    List<String> of(String township) {
        var stem = township.substring(0, township.length() - 1);
        var size = SIZES.get(TOWNSHIPS.indexOf(township));
        var names = new ArrayList<String>();
        names.add(stem + "村");
        while (names.size() < size - 1) {
            names.add(unused.remove(unused.size() - 1) + "村");
        }
        names.add(stem + "街社区");
        return names;
    }
}
