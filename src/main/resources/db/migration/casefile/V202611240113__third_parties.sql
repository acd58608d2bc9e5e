-- THIRD_PARTY is a letter longer than the two sides.
alter table party alter column side type varchar(12);
