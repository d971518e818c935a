CREATE TABLE "hotline_monthly" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"unit_code" text NOT NULL,
	"received" integer NOT NULL,
	"closed" integer NOT NULL,
	"due" integer NOT NULL,
	"on_time" integer NOT NULL,
	"rated" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"open_overdue" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "hotline_monthly_district_code_month_unit_code_pk" PRIMARY KEY("district_code","month","unit_code")
);
--> statement-breakpoint
CREATE TABLE "service_hall_monthly" (
	"district_code" text NOT NULL,
	"month" date NOT NULL,
	"department_code" text NOT NULL,
	"accepted" integer NOT NULL,
	"closed" integer NOT NULL,
	"due" integer NOT NULL,
	"on_time" integer NOT NULL,
	"visits_recorded" integer NOT NULL,
	"at_most_one_visit" integer NOT NULL,
	"rated" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"open" integer NOT NULL,
	"open_overdue" integer NOT NULL,
	"simulated" integer NOT NULL,
	CONSTRAINT "service_hall_monthly_district_code_month_department_code_pk" PRIMARY KEY("district_code","month","department_code")
);
--> statement-breakpoint
INSERT INTO "hotline_monthly" ("district_code", "month", "unit_code", "received", "closed", "due", "on_time", "rated", "satisfied", "open_overdue", "simulated")
SELECT "district_code", date_trunc('month', "day"::timestamp)::date, "unit_code", sum("received"), sum("closed"), sum("due"), sum("on_time"), sum("rated"), sum("satisfied"), sum("open_overdue"), sum("simulated")
FROM "hotline_daily" GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "service_hall_monthly" ("district_code", "month", "department_code", "accepted", "closed", "due", "on_time", "visits_recorded", "at_most_one_visit", "rated", "satisfied", "open", "open_overdue", "simulated")
SELECT "district_code", date_trunc('month', "day"::timestamp)::date, "department_code", sum("accepted"), sum("closed"), sum("due"), sum("on_time"), sum("visits_recorded"), sum("at_most_one_visit"), sum("rated"), sum("satisfied"), sum("open"), sum("open_overdue"), sum("simulated")
FROM "service_hall_daily" GROUP BY 1, 2, 3;
