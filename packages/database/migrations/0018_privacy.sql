CREATE TABLE "hotline_callers" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"order_no" text NOT NULL,
	"caller_name" text,
	"caller_name_index" text,
	"phone" text NOT NULL,
	"phone_index" text NOT NULL,
	CONSTRAINT "hotline_callers_district_code_order_no_pk" PRIMARY KEY("district_code","order_no"),
	CONSTRAINT "hotline_callers_sealed" CHECK (("hotline_callers"."caller_name" is null) = ("hotline_callers"."caller_name_index" is null) and coalesce("hotline_callers"."caller_name" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$' and "hotline_callers"."caller_name_index" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$', true) and ("hotline_callers"."phone" is null) = ("hotline_callers"."phone_index" is null) and coalesce("hotline_callers"."phone" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$' and "hotline_callers"."phone_index" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$', true))
);
--> statement-breakpoint
CREATE TABLE "household_contacts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"household_no" text NOT NULL,
	"head_name" text NOT NULL,
	"head_name_index" text NOT NULL,
	"id_number" text,
	"id_number_index" text,
	"phone" text,
	"phone_index" text,
	"bank_name" text,
	"bank_account" text,
	"bank_account_index" text,
	CONSTRAINT "household_contacts_district_code_household_no_pk" PRIMARY KEY("district_code","household_no"),
	CONSTRAINT "household_contacts_sealed" CHECK (("household_contacts"."head_name" is null) = ("household_contacts"."head_name_index" is null) and coalesce("household_contacts"."head_name" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$' and "household_contacts"."head_name_index" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$', true) and ("household_contacts"."id_number" is null) = ("household_contacts"."id_number_index" is null) and coalesce("household_contacts"."id_number" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$' and "household_contacts"."id_number_index" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$', true) and ("household_contacts"."phone" is null) = ("household_contacts"."phone_index" is null) and coalesce("household_contacts"."phone" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$' and "household_contacts"."phone_index" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$', true) and ("household_contacts"."bank_account" is null) = ("household_contacts"."bank_account_index" is null) and coalesce("household_contacts"."bank_account" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$' and "household_contacts"."bank_account_index" ~ '^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$', true))
);
--> statement-breakpoint
ALTER TABLE "hotline_callers" ADD CONSTRAINT "hotline_callers_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_callers" ADD CONSTRAINT "hotline_callers_order" FOREIGN KEY ("district_code","order_no") REFERENCES "public"."hotline_orders"("district_code","order_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_contacts" ADD CONSTRAINT "household_contacts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_contacts" ADD CONSTRAINT "household_contacts_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The rules make a trigger for every table of records: they are made anew, for these tables too.
DELETE FROM "applied_rules" WHERE "name" = 'rules';
