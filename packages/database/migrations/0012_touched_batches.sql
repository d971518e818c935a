CREATE TABLE "touched_batches" (
	"district_code" text NOT NULL,
	"source" text NOT NULL,
	"batch_id" bigint NOT NULL,
	CONSTRAINT "touched_batches_pk" PRIMARY KEY("district_code","source","batch_id")
);
--> statement-breakpoint
CREATE INDEX "hotline_orders_batch" ON "hotline_orders" USING brin ("batch_id");--> statement-breakpoint
CREATE INDEX "service_cases_batch" ON "service_cases" USING brin ("batch_id");--> statement-breakpoint
CREATE INDEX "tenders_batch" ON "tenders" USING brin ("batch_id");