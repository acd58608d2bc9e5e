package org.fengqiao.casefile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the county writes its case numbers.
 *
 * @param code two to four capital letters before each plain number
 * @param shortName the county's name in the official number
 */
@ConfigurationProperties("fengqiao.county")
public record CountyNaming(
        @DefaultValue("QX") String code, @DefaultValue("青溪") String shortName) {}
