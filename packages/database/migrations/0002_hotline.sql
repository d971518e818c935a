CREATE TABLE "hotline_callbacks" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"order_no" text NOT NULL,
	"called_at" timestamp with time zone NOT NULL,
	"closure" smallint DEFAULT 1 NOT NULL,
	"valid" boolean NOT NULL,
	"invalid_reason" text,
	"contacted" boolean,
	"solved" boolean,
	"satisfaction" text,
	CONSTRAINT "hotline_callbacks_district_code_order_no_called_at_pk" PRIMARY KEY("district_code","order_no","called_at"),
	CONSTRAINT "hotline_callbacks_answers" CHECK (case when "hotline_callbacks"."valid" then num_nonnulls("hotline_callbacks"."contacted", "hotline_callbacks"."solved", "hotline_callbacks"."satisfaction") = 3
        else num_nonnulls("hotline_callbacks"."contacted", "hotline_callbacks"."solved", "hotline_callbacks"."satisfaction") = 0 end),
	CONSTRAINT "hotline_callbacks_invalid_reason" CHECK (case when "hotline_callbacks"."valid" then "hotline_callbacks"."invalid_reason" is null
        else coalesce(btrim("hotline_callbacks"."invalid_reason") <> '', false) end),
	CONSTRAINT "hotline_callbacks_satisfaction" CHECK ("hotline_callbacks"."satisfaction" in ('satisfied', 'basically_satisfied', 'unsatisfied')),
	CONSTRAINT "hotline_callbacks_closure" CHECK ("hotline_callbacks"."closure" >= 1)
);
--> statement-breakpoint
CREATE TABLE "hotline_order_events" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"order_no" text NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"unit_code" text,
	"days" smallint,
	"approved_by" text,
	"reason" text,
	CONSTRAINT "hotline_order_events_district_code_order_no_seq_pk" PRIMARY KEY("district_code","order_no","seq"),
	CONSTRAINT "hotline_order_events_kind" CHECK ("hotline_order_events"."kind" in ('assigned', 'signed', 'returned', 'extended', 'closed', 'reopened', 'voided')),
	CONSTRAINT "hotline_order_events_unit_given" CHECK ("hotline_order_events"."kind" <> 'assigned' or "hotline_order_events"."unit_code" is not null),
	CONSTRAINT "hotline_order_events_days" CHECK (case "hotline_order_events"."kind" when 'extended' then coalesce("hotline_order_events"."days" between 1 and 5, false)
        else "hotline_order_events"."days" is null end),
	CONSTRAINT "hotline_order_events_approved" CHECK (case "hotline_order_events"."kind" when 'extended' then coalesce(btrim("hotline_order_events"."approved_by") <> '', false)
        else "hotline_order_events"."approved_by" is null end),
	CONSTRAINT "hotline_order_events_reason" CHECK ("hotline_order_events"."kind" in ('assigned', 'signed', 'closed') or coalesce(btrim("hotline_order_events"."reason") <> '', false))
);
--> statement-breakpoint
CREATE TABLE "hotline_rate_weights" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"from_day" date NOT NULL,
	"response_weight" smallint NOT NULL,
	"solution_weight" smallint NOT NULL,
	"satisfaction_weight" smallint NOT NULL,
	"formula" text NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "hotline_rate_weights_district_code_from_day_pk" PRIMARY KEY("district_code","from_day"),
	CONSTRAINT "hotline_rate_weights_whole" CHECK (least("hotline_rate_weights"."response_weight", "hotline_rate_weights"."solution_weight", "hotline_rate_weights"."satisfaction_weight") >= 0
        and "hotline_rate_weights"."response_weight" + "hotline_rate_weights"."solution_weight" + "hotline_rate_weights"."satisfaction_weight" = 100),
	CONSTRAINT "hotline_rate_weights_formula" CHECK ("hotline_rate_weights"."formula" in ('basic_0.9', 'satisfied_over_valid', 'valid_minus_unsatisfied')),
	CONSTRAINT "hotline_rate_weights_document" CHECK (btrim("hotline_rate_weights"."document") <> '')
);
--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD COLUMN "parent_code" text;--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD COLUMN "level" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "original_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "final_closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "voided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "state" text DEFAULT 'received' NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "reopenings" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "extended_days" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "assigned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "last_event_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD COLUMN "events" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hotline_callbacks" ADD CONSTRAINT "hotline_callbacks_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_callbacks" ADD CONSTRAINT "hotline_callbacks_order" FOREIGN KEY ("district_code","order_no") REFERENCES "public"."hotline_orders"("district_code","order_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_order_events" ADD CONSTRAINT "hotline_order_events_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_order_events" ADD CONSTRAINT "hotline_order_events_order" FOREIGN KEY ("district_code","order_no") REFERENCES "public"."hotline_orders"("district_code","order_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_order_events" ADD CONSTRAINT "hotline_order_events_unit" FOREIGN KEY ("district_code","unit_code") REFERENCES "public"."hotline_units"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_rate_weights" ADD CONSTRAINT "hotline_rate_weights_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_callbacks_called" ON "hotline_callbacks" USING btree ("district_code","called_at");--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD CONSTRAINT "hotline_categories_parent" FOREIGN KEY ("district_code","parent_code") REFERENCES "public"."hotline_categories"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_categories" ADD CONSTRAINT "hotline_categories_level" CHECK ("hotline_categories"."level" between 1 and 5);--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_voided_after" CHECK ("hotline_orders"."voided_at" >= "hotline_orders"."received_at");--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_last_closure" CHECK ("hotline_orders"."final_closed_at" >= "hotline_orders"."closed_at");--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_extension" CHECK ("hotline_orders"."extended_days" between 0 and 5
        and ("hotline_orders"."extended_days" = 0 or "hotline_orders"."due_at" > "hotline_orders"."original_due_at"));--> statement-breakpoint
ALTER TABLE "hotline_orders" ADD CONSTRAINT "hotline_orders_counts" CHECK ("hotline_orders"."reopenings" >= 0 and "hotline_orders"."events" >= 0);--> statement-breakpoint
CREATE VIEW "public"."hotline_assignments" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.order_no, o.town_code, o.category_code,
      e.unit_code, o.channel, e.seq, e.at as assigned_at, e.at + interval '24 hours' as sign_by,
      case n.kind when 'signed' then n.at end as signed_at,
      case n.kind when 'returned' then n.at end as returned_at,
      case n.kind when 'voided' then n.at end as voided_at
    from hotline_order_events e
    join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
    left join lateral (
      select a.kind, a.at from hotline_order_events a
      where a.district_code = e.district_code and a.order_no = e.order_no and a.seq > e.seq
        and a.kind in ('signed', 'returned', 'voided')
      order by a.seq limit 1) n on true
    where e.kind = 'assigned'
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_handlings" WITH (security_invoker = true) AS (
    select district_code, batch_id, source_row, origin, order_no, town_code, category_code, unit_code, channel,
      closed_at, extract(epoch from closed_at - received_at) / 3600 as hours
    from hotline_orders
    where closed_at is not null and voided_at is null
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_open_spans" WITH (security_invoker = true) AS (
    select district_code, batch_id, source_row, origin, order_no, town_code, category_code, unit_code, channel,
      received_at as opened_at, coalesce(closed_at, voided_at) as ended_at
    from hotline_orders
    union all
    select e.district_code, e.batch_id, e.source_row, e.origin, e.order_no, o.town_code, o.category_code,
      o.unit_code, o.channel, e.at,
      (select min(n.at) from hotline_order_events n
        where n.district_code = e.district_code and n.order_no = e.order_no and n.seq > e.seq
          and n.kind in ('closed', 'voided'))
    from hotline_order_events e
    join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
    where e.kind = 'reopened'
  );--> statement-breakpoint
CREATE VIEW "public"."hotline_scored_callbacks" WITH (security_invoker = true) AS (
    select c.district_code, c.batch_id, c.source_row, c.origin, c.order_no, o.town_code, o.category_code,
      o.unit_code, o.channel, c.called_at, c.contacted::int as contacted, c.solved::int as solved,
      p.satisfied,
      (coalesce(w.response_weight, 10) * c.contacted::int + coalesce(w.solution_weight, 50) * c.solved::int
        + coalesce(w.satisfaction_weight, 40) * p.satisfied) / 100 as score
    from hotline_callbacks c
    join hotline_orders o on o.district_code = c.district_code and o.order_no = c.order_no
    left join lateral (
      select r.* from hotline_rate_weights r
      where r.district_code = c.district_code and r.from_day <= (c.called_at at time zone 'Asia/Shanghai')::date
      order by r.from_day desc limit 1) w on true
    cross join lateral (
      select case c.satisfaction
        when 'satisfied' then 1
        when 'unsatisfied' then 0
        else case coalesce(w.formula, 'basic_0.9')
          when 'basic_0.9' then 0.9
          when 'satisfied_over_valid' then 0
          else 1 end
      end as satisfied) p
    where c.valid
  );--> statement-breakpoint
UPDATE "hotline_orders" SET "original_due_at" = "due_at", "final_closed_at" = "closed_at", "state" = case when "closed_at" is null then 'received' else 'closed' end;
