ALTER TABLE "service_hall_daily" ADD COLUMN "no_visit" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ADD COLUMN "bad_ratings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ADD COLUMN "timed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ADD COLUMN "days_promised" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ADD COLUMN "days_worked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ADD COLUMN "days_gained" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ADD COLUMN "no_visit" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ADD COLUMN "bad_ratings" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ADD COLUMN "timed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ADD COLUMN "days_promised" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ADD COLUMN "days_worked" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ADD COLUMN "days_gained" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "service_hall_daily" d SET "no_visit" = c.no_visit, "bad_ratings" = c.bad_ratings, "timed" = c.timed, "days_promised" = c.days_promised, "days_worked" = c.days_worked, "days_gained" = c.days_gained
FROM (
	SELECT district_code, (closed_at at time zone 'Asia/Shanghai')::date as day, department_code, count(*) filter (where visits = 0) as no_visit, count(*) filter (where rating <= 2) as bad_ratings,
		count(*) filter (where is_timed) as timed, coalesce(sum(promised_days) filter (where is_timed), 0) as days_promised,
		coalesce(sum(worked_days) filter (where is_timed), 0) as days_worked,
		coalesce(sum(promised_days - worked_days) filter (where is_timed), 0) as days_gained
	FROM (
		SELECT *, promised_days is not null and worked_days is not null and due_at is not null as is_timed
		FROM "service_cases" s
		WHERE closed_at is not null and not exists (SELECT FROM "touched_batches" b
			WHERE b.district_code = s.district_code and b.source = 'service_cases' and b.batch_id = s.batch_id)
	) s
	GROUP BY 1, 2, 3
) c
WHERE c.district_code = d.district_code and c.day = d.day and c.department_code = d.department_code;--> statement-breakpoint
UPDATE "service_hall_monthly" d SET "no_visit" = c.no_visit, "bad_ratings" = c.bad_ratings, "timed" = c.timed, "days_promised" = c.days_promised, "days_worked" = c.days_worked, "days_gained" = c.days_gained
FROM (
	SELECT district_code, date_trunc('month', closed_at at time zone 'Asia/Shanghai')::date as month, department_code, count(*) filter (where visits = 0) as no_visit, count(*) filter (where rating <= 2) as bad_ratings,
		count(*) filter (where is_timed) as timed, coalesce(sum(promised_days) filter (where is_timed), 0) as days_promised,
		coalesce(sum(worked_days) filter (where is_timed), 0) as days_worked,
		coalesce(sum(promised_days - worked_days) filter (where is_timed), 0) as days_gained
	FROM (
		SELECT *, promised_days is not null and worked_days is not null and due_at is not null as is_timed
		FROM "service_cases" s
		WHERE closed_at is not null and not exists (SELECT FROM "touched_batches" b
			WHERE b.district_code = s.district_code and b.source = 'service_cases' and b.batch_id = s.batch_id)
	) s
	GROUP BY 1, 2, 3
) c
WHERE c.district_code = d.district_code and c.month = d.month and c.department_code = d.department_code;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ALTER COLUMN "no_visit" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ALTER COLUMN "bad_ratings" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ALTER COLUMN "timed" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ALTER COLUMN "days_promised" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ALTER COLUMN "days_worked" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_daily" ALTER COLUMN "days_gained" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ALTER COLUMN "no_visit" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ALTER COLUMN "bad_ratings" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ALTER COLUMN "timed" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ALTER COLUMN "days_promised" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ALTER COLUMN "days_worked" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "service_hall_monthly" ALTER COLUMN "days_gained" DROP DEFAULT;
