package org.fengqiao.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The county, its townships and villages, to read. */
public interface Units extends Repository<Unit, String> {

    /** What {@link #findByCode} asks. */
    Optional<Unit> findById(String code);

    /** The unit with a code. What this transaction has read already is not asked for again. */
    default Optional<Unit> findByCode(String code) {
        return findById(code);
    }

    /** All units of a level, by code. */
    List<Unit> findByLevelOrderByCode(UnitLevel level);

    /** The units directly below one, by code: the villages of a township, the townships of the county. */
    List<Unit> findByParentCodeOrderByCode(String parentCode);

    /** The units of a level with exactly this name; villages of two townships may share one. */
    List<Unit> findByLevelAndNameOrderByCode(UnitLevel level, String name);

    /** All units, by code. */
    List<Unit> findAllByOrderByCode();

    /** How many units there are. */
    long count();
}
