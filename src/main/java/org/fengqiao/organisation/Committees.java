package org.fengqiao.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The county's people's mediation committees, to read. */
public interface Committees extends Repository<Committee, String> {

    /** What {@link #findByCode} asks. */
    Optional<Committee> findById(String code);

    /** The committee with a code. What this transaction has read already is not asked for again. */
    default Optional<Committee> findByCode(String code) {
        return findById(code);
    }

    /** All committees of a kind, by code. */
    List<Committee> findByKindOrderByCode(CommitteeKind kind);

    /** All committees, by code. */
    List<Committee> findAllByOrderByCode();

    /** How many committees there are. */
    long count();
}
