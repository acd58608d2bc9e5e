-- Who handles the dispute at the organ that entrusts it, and does not mediate it (R28).
alter table entrustment add officer varchar(60);
