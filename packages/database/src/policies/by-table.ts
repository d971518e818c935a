import {
  district,
  open,
  own,
  part,
  type RowPolicies,
  type RowPolicy,
  subject,
  system,
} from './row-policy.ts';

/** Which facts wait, but not their rows. */
const touched: RowPolicy = { kind: 'open', columns: ['district_code', 'source'] };
const byTown = { town: 'town_code' };
const byDepartment = { department: 'department_code' };
const ofWindow = part('service_windows', { window_code: 'code' });
const ofCase = part('service_cases', 'case_no');
const ofOrder = part('hotline_orders', 'order_no');
const ofEnterprise = part('enterprises', { enterprise_code: 'code' });
const ofAgreement = part('fund_agreements', 'agreement_no');
const ofProject = part('fund_projects', 'project_no');
const ofPlan = part('distribution_plans', 'plan_no');
const ofHousehold = part('households', 'household_no');
const ofLease = part('factory_leases', 'lease_no');
const tendering = own('tendering');
const party = own('party-building');
const recognition = own('recognition');

/** The policy of every table; one without is refused when the database is migrated. */
export const ROW_POLICIES: RowPolicies = {
  divisions: open,
  calendar_days: open,
  published_figures: open,
  batches: open,
  data_versions: open,
  data_days: open,

  service_departments: subject('service-hall'),
  service_items: own('service-hall', byDepartment),
  service_windows: own('service-hall', byDepartment),
  service_window_posts: ofWindow,
  service_cases: own('service-hall', byDepartment),
  service_case_events: ofCase,
  service_rating_rectifications: ofCase,
  service_simplified_approvals: ofCase,
  service_corrections: ofCase,
  service_complaints: ofWindow,
  service_consultations: own('service-hall'),
  service_hall_daily: own('service-hall', byDepartment),
  service_hall_monthly: own('service-hall', byDepartment),
  service_hall_hours_daily: own('service-hall'),
  service_hall_hours_monthly: own('service-hall'),

  suppliers: tendering,
  tenders: tendering,
  tender_lots: tendering,
  tender_bids: tendering,
  tender_awards: tendering,
  tender_revocations: tendering,
  tender_contracts: tendering,
  contract_amendments: tendering,
  tender_notices: tendering,
  tendering_daily: tendering,

  hotline_units: subject('hotline'),
  hotline_categories: subject('hotline'),
  hotline_rate_weights: subject('hotline'),
  hotline_orders: own('hotline', { town: 'town_code', department: 'unit_code' }),
  hotline_order_events: ofOrder,
  hotline_callbacks: ofOrder,
  hotline_callers: ofOrder,
  hotline_daily: own('hotline', { department: 'unit_code' }),
  hotline_monthly: own('hotline', { department: 'unit_code' }),
  hotline_hours_daily: own('hotline'),
  hotline_hours_monthly: own('hotline'),

  party_branches: party,
  party_members: party,
  party_activities: party,
  party_talks: party,
  party_opinions: party,
  party_findings: party,
  party_finding_steps: party,
  grassroots_problems: party,
  publicity_boards: party,
  four_four_not_rules: party,
  recognition_awards: recognition,
  recognition_board_entries: recognition,
  recognition_appeal_events: recognition,

  enterprises: own('enterprises', byTown),
  hiring_quotas: subject('enterprises'),
  team_members: ofEnterprise,
  enterprise_household_links: ofEnterprise,
  benefit_entries: ofEnterprise,
  ledger_accounts: ofEnterprise,
  ledger_vouchers: ofEnterprise,
  ledger_lines: ofEnterprise,
  ledger_month_closings: ofEnterprise,

  fund_projects: own('funds', byTown),
  fund_agreements: ofProject,
  fund_acceptances: ofProject,
  agreement_signatories: ofAgreement,
  fund_stages: ofAgreement,
  fund_inspections: ofAgreement,
  fund_sign_offs: ofAgreement,
  fund_payments: ofAgreement,
  collective_approvals: ofAgreement,

  distribution_rule_sets: subject('distribution'),
  collective_incomes: own('distribution', byTown),
  distribution_plans: own('distribution', byTown),
  distribution_shares: ofPlan,
  distribution_steps: ofPlan,
  distribution_payouts: ofPlan,

  households: own('households', byTown),
  household_incomes: ofHousehold,
  household_members: ofHousehold,
  household_contacts: ofHousehold,
  // Its parties follow it, and they are of towns.
  household_changes: subject('households', { isWritten: true }),
  household_change_parties: ofHousehold,

  planted_areas: own('industry', byTown),
  factories: own('industry', byTown),
  factory_leases: part('factories', 'factory_no'),
  lease_rents: ofLease,
  rent_payments: ofLease,

  briefings: district,
  briefing_revisions: district,
  briefing_edits: district,
  briefing_files: district,
  briefing_schedules: district,
  briefing_recipients: district,
  briefing_runs: district,
  briefing_deliveries: district,

  accounts: system,
  sessions: system,
  api_tokens: system,
  one_time_links: system,
  sign_in_tries: system,
  applied_rules: system,
  audit_events: system,
  audit_heads: system,
  row_images: system,
  touched_batches: touched,
  touched_days: touched,
  touched_rows: touched,
};
