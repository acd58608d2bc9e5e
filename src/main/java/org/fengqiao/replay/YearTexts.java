package org.fengqiao.replay;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.fengqiao.organisation.DisputeCategory;

/** Invented names and stories, marked as such like those of the sample county. */
final class YearTexts {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String FIRST = "建国春秀大小玉桂永长文德立新明志光金水山兰芳华英红云";
    private static final String SECOND = "军生花强贵香田林平安福海成才芝莲琴波涛勇杰民根发旺";

    private static final Map<DisputeCategory, List<String>> FACTS = Map.ofEntries(
            Map.entry(DisputeCategory.MARRIAGE_AND_FAMILY, List.of("夫妻长期分居，就子女抚养费发生争执", "兄弟就老人赡养费的分担发生争执")),
            Map.entry(DisputeCategory.NEIGHBOURS, List.of("共用排水沟堵塞，雨后院墙进水", "果树枝条越界，遮挡菜地采光", "屋后通道堆放柴草，影响通行")),
            Map.entry(DisputeCategory.HOUSE_AND_HOMESTEAD, List.of("翻建房屋越过旧墙基约四十厘米", "宅基地边界不清，界石移动")),
            Map.entry(DisputeCategory.CONTRACT, List.of("土鸡收购合同未按约定数量交货", "门面租赁到期，押金退还不成")),
            Map.entry(DisputeCategory.BUSINESS, List.of("合伙经营小卖部，退伙结算不清", "合作社分红账目不清")),
            Map.entry(DisputeCategory.DAMAGES, List.of("放养的羊啃食油菜约半亩，要求赔偿", "家犬咬伤行人，医药费分担不成")),
            Map.entry(DisputeCategory.FOREST_AND_LAND, List.of("林地界桩移动，双方各执一份旧图", "承包地转包费用发生争执")),
            Map.entry(DisputeCategory.REQUISITION, List.of("征地青苗补偿的分配发生争执")),
            Map.entry(DisputeCategory.ENVIRONMENT, List.of("养猪场污水流入水田，要求治理和赔偿")),
            Map.entry(DisputeCategory.WAGE_ARREARS, List.of("工地拖欠工人三个月工资", "包工头欠付砌墙工钱")),
            Map.entry(DisputeCategory.OTHER_LABOUR, List.of("辞退后经济补偿发生争执", "工作中扭伤，误工费发生争执")),
            Map.entry(DisputeCategory.TOURISM, List.of("农家乐预订退款发生争执")),
            Map.entry(DisputeCategory.E_COMMERCE, List.of("网购果苗品种不符，要求退货")),
            Map.entry(DisputeCategory.OTHER_CONSUMER, List.of("购买的电动车反复出故障，要求退换")),
            Map.entry(DisputeCategory.MEDICAL, List.of("术后恢复不好，患者家属要求说明和赔偿")),
            Map.entry(DisputeCategory.ROAD_TRAFFIC, List.of("三轮车与摩托车相撞，医药费分担不成", "乡道会车刮擦，修车费发生争执")),
            Map.entry(DisputeCategory.PROPERTY_MANAGEMENT, List.of("小区物业费与楼道漏水维修发生争执")),
            Map.entry(DisputeCategory.OTHER, List.of("红白喜事借用桌椅损坏，赔偿发生争执")));

    private YearTexts() {}

    static String name(RandomGenerator random) {
        return letter(SURNAMES, random) + letter(FIRST, random) + letter(SECOND, random) + "（示例）";
    }

    private static String letter(String of, RandomGenerator random) {
        var position = random.nextInt(of.length());
        return of.substring(position, position + 1);
    }

    /** What happened; the number keeps two stories of the same day apart. */
    static String facts(PlannedCase plan, RandomGenerator random) {
        var stories = FACTS.getOrDefault(plan.category(), List.of("双方发生争执"));
        return stories.get(random.nextInt(stories.size())) + "（示例第 " + (plan.index() + 1) + " 件）。";
    }
}
