CREATE TABLE "row_images" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "row_images_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"table_name" text NOT NULL,
	"written_by" bigint NOT NULL,
	"operation" text NOT NULL,
	"image" jsonb NOT NULL,
	CONSTRAINT "row_images_district_code_batch_id_id_pk" PRIMARY KEY("district_code","batch_id","id")
);
--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "counts" jsonb;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "file_bytes" bigint;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "actor" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "keeps_images" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "row_images" ADD CONSTRAINT "row_images_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "row_images_written_by" ON "row_images" USING btree ("district_code","written_by");