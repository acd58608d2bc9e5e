-- A guardian acts for a minor, or for an adult who cannot judge what he does (Civil Code art. 17-22, R02).
alter table party add lacks_capacity boolean not null default false;
