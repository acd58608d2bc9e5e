-- The number of the joint session of which this record is one (R30); null for a session of one case.
alter table mediation_session add column joint_number bigint;
