CREATE TABLE "benefit_entries" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"entry_no" text NOT NULL,
	"household_no" text NOT NULL,
	"way" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"happened_on" date NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "benefit_entries_district_code_enterprise_code_entry_no_pk" PRIMARY KEY("district_code","enterprise_code","entry_no"),
	CONSTRAINT "benefit_entries_amount_for_way" CHECK ("benefit_entries"."amount_fen" > 0 or ("benefit_entries"."way" = 'training' and "benefit_entries"."amount_fen" = 0)),
	CONSTRAINT "benefit_entries_recorded_after" CHECK ("benefit_entries"."recorded_on" >= "benefit_entries"."happened_on")
);
--> statement-breakpoint
CREATE TABLE "enterprise_household_links" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"household_no" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	CONSTRAINT "enterprise_household_links_district_code_enterprise_code_household_no_from_day_pk" PRIMARY KEY("district_code","enterprise_code","household_no","from_day"),
	CONSTRAINT "enterprise_household_links_until_after" CHECK ("enterprise_household_links"."until_day" > "enterprise_household_links"."from_day")
);
--> statement-breakpoint
CREATE TABLE "enterprises" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"town_code" text NOT NULL,
	"village_code" text,
	"registered_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "enterprises_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "enterprises_in_town" CHECK (length("enterprises"."town_code") = 9),
	CONSTRAINT "enterprises_village_of_town" CHECK (starts_with("enterprises"."village_code", "enterprises"."town_code")),
	CONSTRAINT "enterprises_closed_after" CHECK ("enterprises"."closed_on" > "enterprises"."registered_on")
);
--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "ledger_accounts_district_code_enterprise_code_code_pk" PRIMARY KEY("district_code","enterprise_code","code")
);
--> statement-breakpoint
CREATE TABLE "ledger_lines" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"voucher_no" text NOT NULL,
	"line_no" smallint NOT NULL,
	"account_code" text NOT NULL,
	"debit_fen" bigint NOT NULL,
	"credit_fen" bigint NOT NULL,
	CONSTRAINT "ledger_lines_district_code_enterprise_code_voucher_no_line_no_pk" PRIMARY KEY("district_code","enterprise_code","voucher_no","line_no"),
	CONSTRAINT "ledger_lines_numbered" CHECK ("ledger_lines"."line_no" >= 1),
	CONSTRAINT "ledger_lines_not_negative" CHECK ("ledger_lines"."debit_fen" >= 0 and "ledger_lines"."credit_fen" >= 0),
	CONSTRAINT "ledger_lines_one_side" CHECK (("ledger_lines"."debit_fen" > 0) <> ("ledger_lines"."credit_fen" > 0))
);
--> statement-breakpoint
CREATE TABLE "ledger_month_closings" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"month" date NOT NULL,
	"closed_on" date NOT NULL,
	CONSTRAINT "ledger_month_closings_district_code_enterprise_code_month_pk" PRIMARY KEY("district_code","enterprise_code","month"),
	CONSTRAINT "ledger_month_closings_first_day" CHECK (extract(day from "ledger_month_closings"."month") = 1),
	CONSTRAINT "ledger_month_closings_month_over" CHECK ("ledger_month_closings"."closed_on" >= ("ledger_month_closings"."month" + interval '1 month' - interval '1 day'))
);
--> statement-breakpoint
CREATE TABLE "ledger_vouchers" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"voucher_no" text NOT NULL,
	"booked_on" date NOT NULL,
	"recorded_on" date NOT NULL,
	"summary" text NOT NULL,
	"reverses_no" text,
	CONSTRAINT "ledger_vouchers_district_code_enterprise_code_voucher_no_pk" PRIMARY KEY("district_code","enterprise_code","voucher_no"),
	CONSTRAINT "ledger_vouchers_recorded_after" CHECK ("ledger_vouchers"."recorded_on" >= "ledger_vouchers"."booked_on"),
	CONSTRAINT "ledger_vouchers_summary_given" CHECK ("ledger_vouchers"."summary" ~ '\S'),
	CONSTRAINT "ledger_vouchers_not_itself" CHECK ("ledger_vouchers"."reverses_no" <> "ledger_vouchers"."voucher_no")
);
--> statement-breakpoint
CREATE TABLE "hiring_quotas" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"team" text NOT NULL,
	"from_day" date NOT NULL,
	"percent" smallint NOT NULL,
	"document" text NOT NULL,
	CONSTRAINT "hiring_quotas_district_code_team_from_day_pk" PRIMARY KEY("district_code","team","from_day"),
	CONSTRAINT "hiring_quotas_percent_of_whole" CHECK ("hiring_quotas"."percent" between 0 and 100),
	CONSTRAINT "hiring_quotas_document_named" CHECK ("hiring_quotas"."document" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"enterprise_code" text NOT NULL,
	"team" text NOT NULL,
	"member_no" text NOT NULL,
	"household_no" text,
	"was_poor_at_hiring" boolean NOT NULL,
	"is_poor_now" boolean NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "team_members_district_code_enterprise_code_team_member_no_joined_on_pk" PRIMARY KEY("district_code","enterprise_code","team","member_no","joined_on"),
	CONSTRAINT "team_members_left_after" CHECK ("team_members"."left_on" > "team_members"."joined_on")
);
--> statement-breakpoint
ALTER TABLE "benefit_entries" ADD CONSTRAINT "benefit_entries_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_entries" ADD CONSTRAINT "benefit_entries_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_entries" ADD CONSTRAINT "benefit_entries_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_household_links" ADD CONSTRAINT "enterprise_household_links_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_household_links" ADD CONSTRAINT "enterprise_household_links_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprise_household_links" ADD CONSTRAINT "enterprise_household_links_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_town" FOREIGN KEY ("district_code","town_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enterprises" ADD CONSTRAINT "enterprises_village" FOREIGN KEY ("district_code","village_code") REFERENCES "public"."divisions"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_voucher" FOREIGN KEY ("district_code","enterprise_code","voucher_no") REFERENCES "public"."ledger_vouchers"("district_code","enterprise_code","voucher_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_lines" ADD CONSTRAINT "ledger_lines_account" FOREIGN KEY ("district_code","enterprise_code","account_code") REFERENCES "public"."ledger_accounts"("district_code","enterprise_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_month_closings" ADD CONSTRAINT "ledger_month_closings_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_month_closings" ADD CONSTRAINT "ledger_month_closings_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_vouchers" ADD CONSTRAINT "ledger_vouchers_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_vouchers" ADD CONSTRAINT "ledger_vouchers_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_vouchers" ADD CONSTRAINT "ledger_vouchers_reversed" FOREIGN KEY ("district_code","enterprise_code","reverses_no") REFERENCES "public"."ledger_vouchers"("district_code","enterprise_code","voucher_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hiring_quotas" ADD CONSTRAINT "hiring_quotas_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_enterprise" FOREIGN KEY ("district_code","enterprise_code") REFERENCES "public"."enterprises"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_household" FOREIGN KEY ("district_code","household_no") REFERENCES "public"."households"("district_code","household_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "benefit_entries_happened" ON "benefit_entries" USING btree ("district_code","happened_on");--> statement-breakpoint
CREATE INDEX "benefit_entries_home" ON "benefit_entries" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "enterprise_household_links_home" ON "enterprise_household_links" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE INDEX "ledger_lines_of_account" ON "ledger_lines" USING btree ("district_code","enterprise_code","account_code");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_vouchers_reverses" ON "ledger_vouchers" USING btree ("district_code","enterprise_code","reverses_no");--> statement-breakpoint
CREATE INDEX "ledger_vouchers_booked" ON "ledger_vouchers" USING btree ("district_code","enterprise_code","booked_on");--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("district_code","enterprise_code","member_no");--> statement-breakpoint
CREATE INDEX "team_members_home" ON "team_members" USING btree ("district_code","household_no");--> statement-breakpoint
CREATE VIEW "public"."benefits_given" WITH (security_invoker = true) AS (
    select b.district_code, b.batch_id, b.source_row, b.origin, b.enterprise_code, e.town_code, b.entry_no,
      b.enterprise_code || '/' || b.entry_no as entry_key, b.household_no, b.way, b.amount_fen, b.happened_on,
      b.recorded_on, date_trunc('month', b.recorded_on) = date_trunc('month', b.happened_on) as is_timely
    from benefit_entries b
    join enterprises e on e.district_code = b.district_code and e.code = b.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."enterprise_ledger_months" WITH (security_invoker = true) AS (
    select e.district_code, e.batch_id, e.source_row, e.origin, e.code as enterprise_code, e.town_code,
      m.month::date as month, coalesce(v.timely and b.timely, false) as is_compliant
    from enterprises e
    join data_days d on d.district_code = e.district_code and d.subject = 'enterprises'
    cross join lateral generate_series(
      date_trunc('month', e.registered_on::timestamp),
      least(d.last_day, e.closed_on - 1) + interval '1 day' - interval '1 month', interval '1 month') m (month)
    left join (
      select district_code, enterprise_code, date_trunc('month', booked_on::timestamp) as month,
        bool_and(date_trunc('month', recorded_on) = date_trunc('month', booked_on)) as timely
      from ledger_vouchers group by 1, 2, 3
    ) v on v.district_code = e.district_code and v.enterprise_code = e.code and v.month = m.month
    left join (
      select district_code, enterprise_code, date_trunc('month', happened_on::timestamp) as month,
        bool_and(date_trunc('month', recorded_on) = date_trunc('month', happened_on)) as timely
      from benefit_entries group by 1, 2, 3
    ) b on b.district_code = e.district_code and b.enterprise_code = e.code and b.month = m.month
  );--> statement-breakpoint
CREATE VIEW "public"."voucher_bookings" WITH (security_invoker = true) AS (
    select v.district_code, v.batch_id, v.source_row, v.origin, v.enterprise_code, e.town_code, v.voucher_no, v.booked_on,
      date_trunc('month', v.recorded_on) = date_trunc('month', v.booked_on) as is_timely
    from ledger_vouchers v
    join enterprises e on e.district_code = v.district_code and e.code = v.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."member_stays" WITH (security_invoker = true) AS (
    with places as (
      select m.*, max(coalesce(m.left_on, 'infinity')) over (
          partition by m.district_code, m.enterprise_code, m.member_no order by m.joined_on, m.team
          rows between unbounded preceding and 1 preceding) as left_before
      from team_members m
    ), numbered as (
      select p.*, count(*) filter (where left_before is null or left_before < joined_on) over (
          partition by district_code, enterprise_code, member_no order by joined_on, team) as stay
      from places p
    ), stays as (
      select district_code, enterprise_code, member_no, stay, min(joined_on) as since_day,
        nullif(max(coalesce(left_on, 'infinity')), 'infinity') as until_day, min(batch_id) as batch_id,
        min(source_row) as source_row, max(origin) as origin
      from numbered group by district_code, enterprise_code, member_no, stay
    )
    select s.district_code, s.batch_id, s.source_row, s.origin, s.enterprise_code, e.town_code, s.member_no,
      s.since_day, least(s.until_day, e.closed_on) as until_day,
      case when s.stay = 1 then s.since_day end as first_since
    from stays s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."served_households" WITH (security_invoker = true) AS (
    with links as (
      select l.*, coalesce(least(l.until_day, e.closed_on), 'infinity') as ends_on
      from enterprise_household_links l
      join enterprises e on e.district_code = l.district_code and e.code = l.enterprise_code
      where e.closed_on is null or l.from_day < e.closed_on
    ), places as (
      select l.*, max(ends_on) over (
          partition by district_code, household_no order by from_day, enterprise_code
          rows between unbounded preceding and 1 preceding) as ended_before
      from links l
    ), numbered as (
      select p.*, count(*) filter (where ended_before is null or ended_before < from_day) over (
          partition by district_code, household_no order by from_day, enterprise_code) as stretch
      from places p
    )
    select n.district_code, min(n.batch_id) as batch_id, min(n.source_row) as source_row, max(n.origin) as origin,
      n.household_no, h.village_code, h.town_code, min(n.from_day) as since_day,
      nullif(max(n.ends_on), 'infinity') as until_day
    from numbered n
    join households h on h.district_code = n.district_code and h.household_no = n.household_no
    group by n.district_code, n.household_no, n.stretch, h.village_code, h.town_code
  );--> statement-breakpoint
CREATE VIEW "public"."team_places" WITH (security_invoker = true) AS (
    select m.district_code, m.batch_id, m.source_row, m.origin, m.enterprise_code, e.town_code, m.team, m.joined_on,
      least(m.left_on, e.closed_on) as until_day,
      case when m.was_poor_at_hiring then m.joined_on end as poor_since
    from team_members m
    join enterprises e on e.district_code = m.district_code and e.code = m.enterprise_code
  );--> statement-breakpoint
CREATE VIEW "public"."enterprise_staffing" WITH (security_invoker = true) AS (
    with changes as (
      select district_code, enterprise_code, team, joined_on as day, 1 as staff from team_members
      union all
      select district_code, enterprise_code, team, left_on, -1 from team_members where left_on is not null
    ), days as (
      select district_code, enterprise_code, day,
        coalesce(sum(staff) filter (where team = 'labour'), 0) as labour,
        coalesce(sum(staff) filter (where team = 'technical'), 0) as technical,
        coalesce(sum(staff) filter (where team = 'marketing'), 0) as marketing
      from changes group by district_code, enterprise_code, day
    ), spells as (
      select district_code, enterprise_code, day as since_day, lead(day) over enterprise_days as next_day,
        (sum(labour) over enterprise_days)::int as labour,
        (sum(technical) over enterprise_days)::int as technical,
        (sum(marketing) over enterprise_days)::int as marketing
      from days
      window enterprise_days as (partition by district_code, enterprise_code order by day)
    )
    select s.district_code, e.batch_id, e.source_row, e.origin, s.enterprise_code, e.town_code, s.since_day,
      least(s.next_day, e.closed_on) as until_day, s.labour, s.technical, s.marketing,
      case when s.labour > 0 and s.technical > 0 and s.marketing > 0 then s.since_day end as three_teams_since
    from spells s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
    where e.closed_on is null or s.since_day < e.closed_on
  );--> statement-breakpoint
CREATE VIEW "public"."team_compliance" WITH (security_invoker = true) AS (
    with changes as (
      select e.district_code, e.code as enterprise_code, t.team, e.registered_on as day, 0 as staff, 0 as poor
      from enterprises e cross join (values ('labour'), ('technical'), ('marketing')) t (team)
      union all
      select district_code, enterprise_code, team, joined_on, 1, was_poor_at_hiring::int from team_members
      union all
      select district_code, enterprise_code, team, left_on, -1, -was_poor_at_hiring::int
      from team_members where left_on is not null
      union all
      select e.district_code, e.code, q.team, q.from_day, 0, 0
      from hiring_quotas q join enterprises e on e.district_code = q.district_code and e.registered_on < q.from_day
    ), days as (
      select district_code, enterprise_code, team, day, sum(staff)::int as staff, sum(poor)::int as poor
      from changes group by district_code, enterprise_code, team, day
    ), spells as (
      select district_code, enterprise_code, team, day as since_day, lead(day) over team_days as next_day,
        (sum(staff) over team_days)::int as headcount, (sum(poor) over team_days)::int as poor
      from days
      window team_days as (partition by district_code, enterprise_code, team order by day)
    )
    select s.district_code, e.batch_id, e.source_row, e.origin, s.enterprise_code, e.town_code, s.since_day,
      least(s.next_day, e.closed_on) as until_day, s.team, s.headcount, s.poor, q.percent,
      case when s.headcount = 0 then 'unstaffed'
        when s.poor * 100 >= q.percent * s.headcount then 'compliant'
        else 'failing' end as state,
      greatest((q.percent * s.headcount + 99) / 100 - s.poor, 0) as shortfall,
      case when s.headcount > 0 then s.since_day end as staffed_since,
      case when s.headcount > 0 and s.poor * 100 >= q.percent * s.headcount then s.since_day end as compliant_since
    from spells s
    join enterprises e on e.district_code = s.district_code and e.code = s.enterprise_code
    cross join lateral (
      select percent from hiring_quotas q
      where q.district_code = s.district_code and q.team = s.team and q.from_day <= s.since_day
      order by q.from_day desc limit 1
    ) q
    where e.closed_on is null or s.since_day < e.closed_on
  );--> statement-breakpoint
CREATE VIEW "public"."team_shortfalls" WITH (security_invoker = true) AS (
    select c.district_code, c.batch_id, c.source_row, c.origin, c.enterprise_code, c.town_code, c.since_day,
      c.until_day, c.team, missing
    from team_compliance c cross join lateral generate_series(1, c.shortfall) as missing
  );