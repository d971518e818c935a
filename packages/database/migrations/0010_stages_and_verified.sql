DROP VIEW "public"."fund_progress_spans";--> statement-breakpoint
CREATE VIEW "public"."fund_stage_lines" WITH (security_invoker = true) AS (
    select s.district_code, s.batch_id, s.source_row, s.origin, s.agreement_no, a.project_no,
      p.town_code, p.source, s.stage_no, s.cap_fen, a.signed_on
    from fund_stages s
    join fund_agreements a on a.district_code = s.district_code and a.agreement_no = s.agreement_no
    join fund_projects p
  on p.district_code = a.district_code and p.project_no = a.project_no
  );--> statement-breakpoint
CREATE VIEW "public"."fund_progress_spans" WITH (security_invoker = true) AS (
    select t.district_code, t.batch_id, t.source_row, t.origin, t.agreement_no, t.project_no, t.town_code, t.source,
      t.day as since_on, t.payable::bigint as verified_fen,
      case when t.paid > t.payable then t.day end as ahead_on,
      case when t.paid = t.payable and t.paid > 0 then t.day end as limit_on,
      lead(t.day) over (partition by t.district_code, t.agreement_no order by t.day) as next_on,
      t.accepted_on
    from (
      select a.district_code, a.batch_id, a.source_row, a.origin, a.agreement_no, a.project_no, p.town_code, p.source, p.accepted_on, c.day,
        (select coalesce(sum(y.amount_fen), 0) from fund_payments y
          where y.district_code = a.district_code and y.agreement_no = a.agreement_no
            and y.paid_on <= c.day) as paid,
        div(a.contract_fen::numeric * (select coalesce(max(i.verified_permille), 0) from fund_inspections i
          where i.district_code = a.district_code and i.agreement_no = a.agreement_no
            and i.on_site and i.inspected_on <= c.day), 1000) as payable
      from (
        select district_code, agreement_no, paid_on as day from fund_payments
        union
        select district_code, agreement_no, inspected_on from fund_inspections
      ) as c
      join fund_agreements a on a.district_code = c.district_code and a.agreement_no = c.agreement_no
      join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
    ) as t
  );