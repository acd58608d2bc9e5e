insert into case_fact as kept (case_number, official_number, township, village, tier, category, source, channel, accepted_on, closed_on,
                               standing, ending, committee, subject, form, performed, confirmed, satisfaction, amount, people, hard,
                               expert, mobile, organisation, risks, online, stages)
select file.case_number, file.official_number, file.township, file.village, file.tier, file.category, file.source, file.channel,
       (file.registered_at at time zone 'Asia/Shanghai')::date,
       case when file.standing = 'CLOSED' then (file.closed_at at time zone 'Asia/Shanghai')::date end,
       file.standing, file.ending,
       charge.committee,
       case when own.kind in ('ENTERPRISE', 'SOCIAL') then own.kind
            when charge.committee like 'C____________' then case when unit.name like '%社区%' then 'RESIDENTS' else 'VILLAGE' end
            when charge.committee like 'C_________' then case when unit.name like '%街道%' then 'STREET' else 'TOWNSHIP' end
            when charge.committee like 'C______' then 'CENTRE'
            else 'INDUSTRY' end,
       agreement.form,
       coalesce(agreement.performed_at_once or agreement.performance = 'PERFORMED', false),
       exists (select 1 from judicial_confirmation court where court.case_number = file.case_number and court.round = file.round
               and court.outcome = 'CONFIRMED'),
       visit.satisfaction,
       agreement.amount,
       file.people_involved,
       exists (select 1 from handover up where up.case_number = file.case_number and up.hard_case and up.struck_at is null),
       exists (select 1 from expert_request asked where asked.case_number = file.case_number)
           or exists (select 1 from county_referral referral where referral.case_number = file.case_number and referral.expert is not null),
       file.mobile_room,
       exists (select 1 from party where party.case_number = file.case_number and party.kind = 'ORGANISATION'),
       array(select distinct risk.kind from risk_report risk where risk.case_number = file.case_number and risk.contained order by 1),
       exists (select 1 from mediation_session held where held.case_number = file.case_number and held.mode = 'ONLINE'
               and held.struck_at is null),
       stands.stages
from case_file file
left join lateral (select array_agg(running.stage order by array_position(string_to_array(:stages, ','), running.stage::text)) as stages
                   from (select distinct stage from case_flow
                         where case_number = file.case_number and stage = any (string_to_array(:stages, ','))) running) flows on true
left join lateral (select clock.stage from stage_clock clock
                   where clock.case_number = file.case_number and clock.round = file.round and clock.stage = any (string_to_array(:stages, ','))
                   order by clock.entered_at desc, array_position(string_to_array(:stages, ','), clock.stage::text) limit 1) begun on true
cross join lateral (select case when file.standing = 'CLOSED' then '{}'
                           else coalesce(flows.stages, array_remove(array[begun.stage], null)) end as stages) stands
left join lateral (select named.committee from case_mediator named
                   where named.case_number = file.case_number and named.tier = file.tier
                   order by named.position desc limit 1) last_named on true
cross join lateral (select coalesce(last_named.committee, 'C' || case file.tier when 'VILLAGE' then file.village
                    when 'TOWNSHIP' then file.township else left(file.township, 6) end) as committee) charge
left join committee own on own.code = charge.committee
left join organisation_unit unit on unit.code = substr(charge.committee, 2)
left join settlement_agreement agreement on agreement.case_number = file.case_number and agreement.round = file.round
    and agreement.struck_at is null and agreement.effective_on is not null
left join lateral (select paid.satisfaction from follow_up_visit paid
                   where paid.case_number = file.case_number and paid.struck_at is null and paid.satisfaction is not null
                   order by paid.recorded_at desc, paid.id desc limit 1) visit on true
where file.case_number = any (string_to_array(:numbers, ','))
on conflict (case_number) do update set
    official_number = excluded.official_number, township = excluded.township, village = excluded.village, tier = excluded.tier,
    category = excluded.category, source = excluded.source, channel = excluded.channel, accepted_on = excluded.accepted_on,
    closed_on = excluded.closed_on, standing = excluded.standing, ending = excluded.ending,
    committee = excluded.committee, subject = excluded.subject, form = excluded.form, performed = excluded.performed,
    confirmed = excluded.confirmed, satisfaction = excluded.satisfaction, amount = excluded.amount, people = excluded.people,
    hard = excluded.hard, expert = excluded.expert, mobile = excluded.mobile, organisation = excluded.organisation, risks = excluded.risks,
    online = excluded.online, stages = excluded.stages
where (kept.*) is distinct from (excluded.*)
