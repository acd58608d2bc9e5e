-- A written agreement that was not signed within its limit (R14), and how often a performance that is over its term was urged (R18).
alter table settlement_agreement
    add column lapsed_on date,
    add column signing_ended_on date,
    add column urged_on date,
    add column times_urged integer not null default 0 check (times_urged >= 0),
    add check ((lapsed_on is null) = (signing_ended_on is null)),
    add check (lapsed_on > signing_ended_on),
    add check (lapsed_on is null or (form = 'WRITTEN' and sealed_on is null and refused_by is null and effective_on is null)),
    add check ((urged_on is null) = (times_urged = 0)),
    add check (urged_on > perform_by);
