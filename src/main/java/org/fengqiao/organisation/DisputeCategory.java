package org.fengqiao.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * The 15 national dispute categories, labour and consumer split as in the newer statistics: 18 rows, a closed table,
 * because free text would make rows vanish from the sums that counties report (domain.md 4.1). It sits in the lowest
 * module that needs it: committees and people declare which categories they take. Code and label are kept apart because
 * the yearbook and the bulletins differ in names.
 */
public enum DisputeCategory {
    MARRIAGE_FAMILY("01", "婚姻家庭纠纷", "Marriage and family"),
    NEIGHBOURS("02", "邻里纠纷", "Neighbours"),
    HOUSE_HOMESTEAD("03", "房屋宅基地纠纷", "House and homestead"),
    CONTRACT("04", "合同纠纷", "Contract"),
    PRODUCTION_BUSINESS("05", "生产经营纠纷", "Production and business"),
    DAMAGES("06", "损害赔偿纠纷", "Damages"),
    FOREST_LAND("07", "山林土地纠纷", "Forest and land"),
    REQUISITION_DEMOLITION("08", "征地拆迁纠纷", "Requisition and demolition"),
    ENVIRONMENT("09", "环境污染纠纷", "Environment"),
    WAGE_ARREARS("1001", "拖欠农民工工资纠纷", "Wage arrears of migrant workers"),
    OTHER_LABOUR("1002", "其他劳动争议纠纷", "Other labour disputes"),
    TOURISM("1101", "旅游纠纷", "Tourism"),
    E_COMMERCE("1102", "电子商务纠纷", "E-commerce"),
    OTHER_CONSUMER("1103", "其他消费纠纷", "Other consumer disputes"),
    MEDICAL("12", "医疗纠纷", "Medical"),
    ROAD_TRAFFIC("13", "道路交通事故纠纷", "Road traffic"),
    PROPERTY_MANAGEMENT("14", "物业纠纷", "Property management"),
    OTHER("99", "其他纠纷", "Other");

    private final String code;
    private final String chinese;
    private final String english;

    DisputeCategory(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /** The code that forms, decisions, statistics and the database use. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The label that people in the county read. */
    public String chinese() {
        return chinese;
    }

    /** The English label. */
    public String english() {
        return english;
    }

    /** The category with this code, if there is one. */
    public static Optional<DisputeCategory> withCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The category with this code. @throws IllegalArgumentException when there is none */
    @JsonCreator
    public static DisputeCategory require(String code) {
        return withCode(code).orElseThrow(() -> new IllegalArgumentException("unknown category: " + code));
    }
}
