package org.fengqiao.casefile;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The county's register of cases, to list and filter. */
@Service
@Transactional(readOnly = true)
public class CaseRegister {

    private final CaseFiles files;

    CaseRegister(CaseFiles files) {
        this.files = files;
    }

    /** A page of the cases that match, newest number first. */
    public Page<CaseFile> find(CaseQuery query, Paging paging) {
        var newestFirst = PageRequest.of(
                paging.page(), paging.size(), Sort.by(Sort.Direction.DESC, "registeredAt", "number.code"));
        return files.findAll(
                (root, sql, builder) ->
                        builder.and(conditions(query, root, sql, builder).toArray(Predicate[]::new)),
                newestFirst);
    }

    /** Whether no case was ever registered. */
    public boolean isEmpty() {
        return files.count() == 0;
    }

    /** The numbers of all cases that are not closed. */
    public Set<CaseNumber> unclosed() {
        return Set.copyOf(files.unclosed());
    }

    private static List<Predicate> conditions(
            CaseQuery query, Root<CaseFile> root, CriteriaQuery<?> sql, CriteriaBuilder builder) {
        var all = new ArrayList<Predicate>();
        all.add(query.scope().condition(root, sql, builder));
        equal(all, root, builder, "township", query.township());
        equal(all, root, builder, "village", query.village());
        equal(all, root, builder, "category", query.category());
        equal(all, root, builder, "tier", query.tier());
        equal(all, root, builder, "standing", query.standing());
        if (query.from() != null) {
            var start = query.from().atStartOfDay(CaseFile.ZONE).toInstant();
            all.add(builder.greaterThanOrEqualTo(root.get("registeredAt"), start));
        }
        if (query.to() != null) {
            var end = query.to().plusDays(1).atStartOfDay(CaseFile.ZONE).toInstant();
            all.add(builder.lessThan(root.get("registeredAt"), end));
        }
        return all;
    }

    private static void equal(
            List<Predicate> all, Root<CaseFile> root, CriteriaBuilder builder, String field, @Nullable Object value) {
        if (value != null) {
            all.add(builder.equal(root.get(field), value));
        }
    }
}
