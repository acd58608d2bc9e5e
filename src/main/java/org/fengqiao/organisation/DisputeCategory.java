package org.fengqiao.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.fengqiao.shared.Label;
import org.fengqiao.shared.Labelled;

/**
 * The 15 national dispute categories in their newer split of 18 rows. The list is closed: a place for free text would
 * make rows vanish from the sums that counties report. Code and label are kept apart because the
 * ministry's year-books and bulletins differ in their labels.
 */
public enum DisputeCategory implements Labelled {
    MARRIAGE_AND_FAMILY("01", "婚姻家庭", "marriage and family"),
    NEIGHBOURS("02", "邻里", "neighbours"),
    HOUSE_AND_HOMESTEAD("03", "房屋宅基地", "house and homestead"),
    CONTRACT("04", "合同", "contract"),
    BUSINESS("05", "生产经营", "production and business"),
    DAMAGES("06", "损害赔偿", "damages"),
    FOREST_AND_LAND("07", "山林土地", "forest and land"),
    REQUISITION("08", "征地拆迁", "requisition and demolition"),
    ENVIRONMENT("09", "环境污染", "environmental pollution"),
    WAGE_ARREARS("1001", "拖欠农民工工资", "wage arrears of migrant workers"),
    OTHER_LABOUR("1002", "其他劳动争议", "other labour disputes"),
    TOURISM("1101", "旅游", "tourism"),
    E_COMMERCE("1102", "电子商务", "e-commerce"),
    OTHER_CONSUMER("1103", "其他消费", "other consumer disputes"),
    MEDICAL("12", "医疗", "medical"),
    ROAD_TRAFFIC("13", "道路交通事故", "road traffic accident"),
    PROPERTY_MANAGEMENT("14", "物业", "property management"),
    OTHER("99", "其他", "other");

    private final String code;
    private final Label label;

    DisputeCategory(String code, String chinese, String english) {
        this.code = code;
        this.label = new Label(chinese, english);
    }

    /** The code of the national table, {@code 01} to {@code 99}; what is stored and exchanged. */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Whether the law on labour disputes applies: arbitration is open on day 15 from the application (its art. 14, R10). */
    public boolean isLabour() {
        return this == WAGE_ARREARS || this == OTHER_LABOUR;
    }

    /** The category of a code, or nothing where the table has no such row. */
    public static Optional<DisputeCategory> ofCode(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst();
    }

    /** The category of a code. @throws IllegalArgumentException where the table has no such row */
    @JsonCreator
    public static DisputeCategory require(String code) {
        return ofCode(code).orElseThrow(() -> new IllegalArgumentException("unknown category: " + code));
    }
}
