CREATE TABLE "touched_days" (
	"district_code" text NOT NULL,
	"source" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "touched_days_district_code_source_day_pk" PRIMARY KEY("district_code","source","day")
);
--> statement-breakpoint
CREATE INDEX "hotline_orders_voided" ON "hotline_orders" USING btree ("district_code","voided_at") WHERE "hotline_orders"."voided_at" is not null;--> statement-breakpoint
CREATE INDEX "service_cases_withdrawn" ON "service_cases" USING btree ("district_code","withdrawn_at") WHERE "service_cases"."withdrawn_at" is not null;