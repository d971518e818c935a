CREATE TABLE "tender_awards" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"awarded_on" date NOT NULL,
	"approval_document" text,
	"revoked_on" date,
	CONSTRAINT "tender_awards_district_code_tender_no_lot_no_supplier_code_pk" PRIMARY KEY("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_awards_amount" CHECK ("tender_awards"."amount_fen" > 0),
	CONSTRAINT "tender_awards_approval" CHECK (btrim("tender_awards"."approval_document") <> '')
);
--> statement-breakpoint
CREATE TABLE "tender_revocations" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"revoked_on" date NOT NULL,
	"reason" text NOT NULL,
	"document_no" text,
	CONSTRAINT "tender_revocations_pk" PRIMARY KEY("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_revocations_reason" CHECK (btrim("tender_revocations"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "tender_bids" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'valid' NOT NULL,
	"reason" text,
	CONSTRAINT "tender_bids_district_code_tender_no_lot_no_supplier_code_pk" PRIMARY KEY("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_bids_amount" CHECK ("tender_bids"."amount_fen" > 0),
	CONSTRAINT "tender_bids_reason" CHECK (("tender_bids"."state" = 'disqualified') = (btrim(coalesce("tender_bids"."reason", '')) <> ''))
);
--> statement-breakpoint
CREATE TABLE "contract_amendments" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"contract_no" text NOT NULL,
	"amendment_no" smallint NOT NULL,
	"signed_on" date NOT NULL,
	"change_fen" bigint NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "contract_amendments_district_code_contract_no_amendment_no_pk" PRIMARY KEY("district_code","contract_no","amendment_no"),
	CONSTRAINT "contract_amendments_number" CHECK ("contract_amendments"."amendment_no" >= 1),
	CONSTRAINT "contract_amendments_reason" CHECK (btrim("contract_amendments"."reason") <> '')
);
--> statement-breakpoint
CREATE TABLE "tender_contracts" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"contract_no" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"supplier_code" text NOT NULL,
	"signed_on" date NOT NULL,
	"amount_fen" bigint NOT NULL,
	"total_fen" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "tender_contracts_district_code_contract_no_pk" PRIMARY KEY("district_code","contract_no"),
	CONSTRAINT "tender_contracts_one_an_award" UNIQUE("district_code","tender_no","lot_no","supplier_code"),
	CONSTRAINT "tender_contracts_amount" CHECK ("tender_contracts"."amount_fen" > 0),
	CONSTRAINT "tender_contracts_total" CHECK ("tender_contracts"."total_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "tender_lots" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"lot_no" smallint NOT NULL,
	"title" text NOT NULL,
	"budget_fen" bigint,
	"control_price_fen" bigint,
	CONSTRAINT "tender_lots_district_code_tender_no_lot_no_pk" PRIMARY KEY("district_code","tender_no","lot_no"),
	CONSTRAINT "tender_lots_number" CHECK ("tender_lots"."lot_no" >= 1),
	CONSTRAINT "tender_lots_budget" CHECK ("tender_lots"."budget_fen" > 0),
	CONSTRAINT "tender_lots_control_price" CHECK ("tender_lots"."control_price_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "tender_notices" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"tender_no" text NOT NULL,
	"document_no" text NOT NULL,
	"kind" text NOT NULL,
	"published_on" date NOT NULL,
	CONSTRAINT "tender_notices_district_code_tender_no_document_no_pk" PRIMARY KEY("district_code","tender_no","document_no"),
	CONSTRAINT "tender_notices_document" CHECK (btrim("tender_notices"."document_no") <> '')
);
--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "awarded_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "award_fen" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "bidders" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "tenders" ALTER COLUMN "supplier_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "suppliers" ADD COLUMN "credit_code" text;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "control_price_fen" bigint;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "bid_deadline" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_lot" FOREIGN KEY ("district_code","tender_no","lot_no") REFERENCES "public"."tender_lots"("district_code","tender_no","lot_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_bid" FOREIGN KEY ("district_code","tender_no","lot_no","supplier_code") REFERENCES "public"."tender_bids"("district_code","tender_no","lot_no","supplier_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_awards" ADD CONSTRAINT "tender_awards_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_revocations" ADD CONSTRAINT "tender_revocations_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_revocations" ADD CONSTRAINT "tender_revocations_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_revocations" ADD CONSTRAINT "tender_revocations_award" FOREIGN KEY ("district_code","tender_no","lot_no","supplier_code") REFERENCES "public"."tender_awards"("district_code","tender_no","lot_no","supplier_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_lot" FOREIGN KEY ("district_code","tender_no","lot_no") REFERENCES "public"."tender_lots"("district_code","tender_no","lot_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_bids" ADD CONSTRAINT "tender_bids_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_amendments" ADD CONSTRAINT "contract_amendments_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_amendments" ADD CONSTRAINT "contract_amendments_contract" FOREIGN KEY ("district_code","contract_no") REFERENCES "public"."tender_contracts"("district_code","contract_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_award" FOREIGN KEY ("district_code","tender_no","lot_no","supplier_code") REFERENCES "public"."tender_awards"("district_code","tender_no","lot_no","supplier_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_contracts" ADD CONSTRAINT "tender_contracts_supplier" FOREIGN KEY ("district_code","supplier_code") REFERENCES "public"."suppliers"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_lots" ADD CONSTRAINT "tender_lots_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_lots" ADD CONSTRAINT "tender_lots_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_notices" ADD CONSTRAINT "tender_notices_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tender_notices" ADD CONSTRAINT "tender_notices_tender" FOREIGN KEY ("district_code","tender_no") REFERENCES "public"."tenders"("district_code","tender_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tender_awards_one_a_lot" ON "tender_awards" USING btree ("district_code","tender_no","lot_no") WHERE "tender_awards"."revoked_on" is null;--> statement-breakpoint
CREATE INDEX "tender_awards_awarded" ON "tender_awards" USING btree ("district_code","awarded_on");--> statement-breakpoint
CREATE INDEX "tender_bids_by_supplier" ON "tender_bids" USING btree ("district_code","supplier_code");--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_one_a_credit_code" UNIQUE("district_code","credit_code");--> statement-breakpoint
ALTER TABLE "suppliers" ADD CONSTRAINT "suppliers_made_up" CHECK ("suppliers"."origin" <> 'simulated' or "suppliers"."credit_code" is null);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_control_price" CHECK ("tenders"."control_price_fen" > 0);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_award_price" CHECK ("tenders"."award_fen" <= "tenders"."control_price_fen");--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_direct" CHECK ("tenders"."method" <> 'direct' or "tenders"."bidders" = 1);--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_result" CHECK (("tenders"."awarded_on" is null) = ("tenders"."award_fen" is null)
        and ("tenders"."awarded_on" is null or "tenders"."bidders" is not null)
        and ("tenders"."awarded_on" is not null or "tenders"."supplier_code" is null));--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_deadline" CHECK (("tenders"."bid_deadline" at time zone 'Asia/Shanghai')::date >= "tenders"."notice_on");--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_opening" CHECK ("tenders"."opened_at" is null
        or ("tenders"."bid_deadline" is not null and "tenders"."opened_at" >= "tenders"."bid_deadline"));--> statement-breakpoint
CREATE VIEW "public"."tender_red_flags" WITH (security_invoker = true) AS (
    with winners as (
      select a.*, t.kind, t.method, l.valid, l.received, l.lowest_other
      from tender_awards a
      join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
      cross join lateral (
        select count(*) filter (where b.state = 'valid') as valid, count(*) as received,
          min(b.amount_fen) filter (
            where b.state = 'valid' and b.supplier_code <> a.supplier_code) as lowest_other
        from tender_bids b
        where b.district_code = a.district_code and b.tender_no = a.tender_no and b.lot_no = a.lot_no
      ) l
      where a.revoked_on is null
    ),
    gaps as (
      select w.*, (lowest_other - amount_fen)::numeric / amount_fen as gap,
        extract(year from awarded_on)::int as year
      from winners w where lowest_other > amount_fen
    ),
    quartiles as (
      select district_code, kind, year, count(*)::int as n,
        percentile_cont(0.25) within group (order by ln(gap)::float8) as q1,
        percentile_cont(0.75) within group (order by ln(gap)::float8) as q3
      from gaps group by district_code, kind, year
      having count(*) >= 20
    ),
    fenced as (
      select g.*, q.n, exp(q1 - 1.5 * (q3 - q1)) as lower_fence, exp(q3 + 1.5 * (q3 - q1)) as upper_fence
      from gaps g join quartiles q on q.district_code = g.district_code and q.kind = g.kind and q.year = g.year
    )
    select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null::smallint as lot_no,
      t.kind, t.method, null::text as supplier_code, 'R003' as rule, t.notice_on as day,
      jsonb_build_object('days', d.days, 'least', 20) as evidence
    from tenders t
    cross join lateral (
      select (t.bid_deadline at time zone 'Asia/Shanghai')::date - t.notice_on as days) d
    where t.method = 'open' and d.days < 20
    union all
    select w.district_code, w.batch_id, w.source_row, w.origin, w.tender_no, w.lot_no,
      w.kind, w.method, w.supplier_code, 'R018', w.awarded_on, jsonb_build_object('bidders', 1)
    from winners w
    where w.method in ('open', 'selective') and w.received = 1
    union all
    select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null,
      t.kind, t.method, t.supplier_code, 'R018', t.awarded_on, jsonb_build_object('bidders', 1)
    from tenders t
    where t.method in ('open', 'selective') and t.bidders = 1 and t.awarded_on is not null
      and not exists (select from tender_awards a where a.district_code = t.district_code
        and a.tender_no = t.tender_no and a.revoked_on is null)
    union all
    select f.district_code, f.batch_id, f.source_row, f.origin, f.tender_no, f.lot_no,
      f.kind, f.method, f.supplier_code, case when f.gap < f.lower_fence then 'R024' else 'R058' end,
      f.awarded_on,
      jsonb_build_object('winning_fen', f.amount_fen, 'second_fen', f.lowest_other,
        'share', round(f.gap, 6), 'n', f.n,
        'fence', round((case when f.gap < f.lower_fence then f.lower_fence else f.upper_fence end)::numeric, 6))
    from fenced f
    where f.gap < f.lower_fence or f.gap > f.upper_fence
    union all
    select l.district_code, l.batch_id, l.source_row, l.origin, l.tender_no, l.lot_no,
      t.kind, t.method, null, 'R028', s.day,
      jsonb_build_object('bids', s.bids, 'prices', s.prices, 'amount_fen', s.amount_fen, 'suppliers', s.suppliers)
    from tender_lots l
    join tenders t on t.district_code = l.district_code and t.tender_no = l.tender_no
    cross join lateral (
      select sum(bids)::int as bids, count(*)::int as prices, min(amount_fen) as amount_fen,
        max(day) as day, string_agg(suppliers, ', ' order by amount_fen) as suppliers
      from (
        select b.amount_fen, count(*) as bids,
          max((b.received_at at time zone 'Asia/Shanghai')::date) as day,
          string_agg(b.supplier_code, ', ' order by b.supplier_code) as suppliers
        from tender_bids b
        where b.district_code = l.district_code and b.tender_no = l.tender_no and b.lot_no = l.lot_no
          and b.state = 'valid'
        group by b.amount_fen having count(*) > 1
      ) same
    ) s
    where s.bids is not null
    union all
    select b.district_code, b.batch_id, b.source_row, b.origin, b.tender_no, b.lot_no,
      t.kind, t.method, b.supplier_code, 'R030', (b.received_at at time zone 'Asia/Shanghai')::date,
      jsonb_build_object('supplier', b.supplier_code,
        'minutes_late', ceil(extract(epoch from b.received_at - t.bid_deadline) / 60)::int)
    from tender_bids b
    join tenders t on t.district_code = b.district_code and t.tender_no = b.tender_no
    where b.state = 'valid' and b.received_at > t.bid_deadline
    union all
    select w.district_code, w.batch_id, w.source_row, w.origin, w.tender_no, w.lot_no,
      w.kind, w.method, w.supplier_code, 'R035', w.awarded_on,
      jsonb_build_object('bids', w.received, 'valid', w.valid)
    from winners w
    where w.received >= 2 and w.valid = 1
  );--> statement-breakpoint
CREATE VIEW "public"."tender_results" WITH (security_invoker = true) AS (
    select a.district_code, a.batch_id, a.source_row, a.origin, a.tender_no, a.lot_no, t.kind, t.method,
      a.supplier_code, t.notice_on, a.awarded_on, l.budget_fen, a.amount_fen as award_fen,
      (select count(*)::int from tender_bids b where b.district_code = a.district_code
        and b.tender_no = a.tender_no and b.lot_no = a.lot_no) as bidders
    from tender_awards a
    join tenders t on t.district_code = a.district_code and t.tender_no = a.tender_no
    join tender_lots l on l.district_code = a.district_code and l.tender_no = a.tender_no
      and l.lot_no = a.lot_no
    where a.revoked_on is null
    union all
    select t.district_code, t.batch_id, t.source_row, t.origin, t.tender_no, null, t.kind, t.method,
      t.supplier_code, t.notice_on, t.awarded_on, t.budget_fen, t.award_fen, t.bidders::int
    from tenders t
    where t.awarded_on is not null and not exists (
      select from tender_awards a where a.district_code = t.district_code
        and a.tender_no = t.tender_no and a.revoked_on is null)
  );