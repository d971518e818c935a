CREATE TABLE "party_activities" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"activity_no" text NOT NULL,
	"branch_code" text,
	"kind" text NOT NULL,
	"topic" text NOT NULL,
	"planned_on" date NOT NULL,
	"held_on" date,
	"expected" integer NOT NULL,
	"present" integer,
	CONSTRAINT "party_activities_district_code_activity_no_pk" PRIMARY KEY("district_code","activity_no"),
	CONSTRAINT "party_activities_kind" CHECK ("party_activities"."kind" in ('democratic_life_meeting', 'organisational_life_meeting', 'themed_day', 'three_meetings_one_lesson', 'study_session', 'survey')),
	CONSTRAINT "party_activities_expected" CHECK ("party_activities"."expected" > 0),
	CONSTRAINT "party_activities_present" CHECK ("party_activities"."present" between 0 and "party_activities"."expected"),
	CONSTRAINT "party_activities_present_when_held" CHECK ("party_activities"."present" is null or "party_activities"."held_on" is not null)
);
--> statement-breakpoint
CREATE TABLE "party_talks" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"talk_no" text NOT NULL,
	"branch_code" text,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"persons" integer NOT NULL,
	CONSTRAINT "party_talks_district_code_talk_no_pk" PRIMARY KEY("district_code","talk_no"),
	CONSTRAINT "party_talks_kind" CHECK ("party_talks"."kind" in ('leaders', 'leader_and_member', 'members', 'public')),
	CONSTRAINT "party_talks_persons" CHECK ("party_talks"."persons" > 0)
);
--> statement-breakpoint
CREATE TABLE "party_branches" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"founded_on" date NOT NULL,
	"dissolved_on" date,
	CONSTRAINT "party_branches_district_code_code_pk" PRIMARY KEY("district_code","code"),
	CONSTRAINT "party_branches_dissolved_after" CHECK ("party_branches"."dissolved_on" > "party_branches"."founded_on")
);
--> statement-breakpoint
CREATE TABLE "party_members" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"member_no" text NOT NULL,
	"branch_code" text NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "party_members_district_code_member_no_pk" PRIMARY KEY("district_code","member_no"),
	CONSTRAINT "party_members_left_after" CHECK ("party_members"."left_on" >= "party_members"."joined_on")
);
--> statement-breakpoint
CREATE TABLE "party_finding_steps" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"finding_no" text NOT NULL,
	"step_no" smallint NOT NULL,
	"kind" text NOT NULL,
	"taken_on" date NOT NULL,
	"office" text NOT NULL,
	"statement" text NOT NULL,
	CONSTRAINT "party_finding_steps_district_code_finding_no_step_no_pk" PRIMARY KEY("district_code","finding_no","step_no"),
	CONSTRAINT "party_finding_steps_kind" CHECK ("party_finding_steps"."kind" in ('closed', 'returned', 'verified', 'answer')),
	CONSTRAINT "party_finding_steps_number" CHECK ("party_finding_steps"."step_no" >= 1),
	CONSTRAINT "party_finding_steps_statement" CHECK ("party_finding_steps"."statement" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "party_findings" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"finding_no" text NOT NULL,
	"branch_code" text,
	"matter" text NOT NULL,
	"found_on" date NOT NULL,
	"owner_office" text NOT NULL,
	"owner_role" text NOT NULL,
	"due_on" date NOT NULL,
	"closed_on" date,
	"verified_on" date,
	"verified_by_office" text,
	CONSTRAINT "party_findings_district_code_finding_no_pk" PRIMARY KEY("district_code","finding_no"),
	CONSTRAINT "party_findings_due_after" CHECK ("party_findings"."due_on" >= "party_findings"."found_on"),
	CONSTRAINT "party_findings_closed_after" CHECK ("party_findings"."closed_on" >= "party_findings"."found_on"),
	CONSTRAINT "party_findings_verified_after" CHECK ("party_findings"."verified_on" is null or ("party_findings"."closed_on" is not null and "party_findings"."verified_on" >= "party_findings"."closed_on")),
	CONSTRAINT "party_findings_verifier" CHECK (("party_findings"."verified_on" is null) = ("party_findings"."verified_by_office" is null) and ("party_findings"."verified_by_office" is null or "party_findings"."verified_by_office" <> "party_findings"."owner_office"))
);
--> statement-breakpoint
CREATE TABLE "party_opinions" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"opinion_no" text NOT NULL,
	"source" text NOT NULL,
	"matter" text NOT NULL,
	"received_on" date NOT NULL,
	"answered_on" date,
	CONSTRAINT "party_opinions_district_code_opinion_no_pk" PRIMARY KEY("district_code","opinion_no"),
	CONSTRAINT "party_opinions_source" CHECK ("party_opinions"."source" in ('public', 'enterprise', 'unit', 'member', 'superior')),
	CONSTRAINT "party_opinions_answered_after" CHECK ("party_opinions"."answered_on" >= "party_opinions"."received_on")
);
--> statement-breakpoint
CREATE TABLE "grassroots_problems" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"problem_no" text NOT NULL,
	"place" text NOT NULL,
	"matter" text NOT NULL,
	"owner_office" text NOT NULL,
	"found_on" date NOT NULL,
	"solved_on" date,
	CONSTRAINT "grassroots_problems_district_code_problem_no_pk" PRIMARY KEY("district_code","problem_no"),
	CONSTRAINT "grassroots_problems_solved_after" CHECK ("grassroots_problems"."solved_on" >= "grassroots_problems"."found_on")
);
--> statement-breakpoint
CREATE TABLE "publicity_boards" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"board_no" text NOT NULL,
	"theme" text NOT NULL,
	"place" text NOT NULL,
	"put_up_on" date NOT NULL,
	"taken_down_on" date,
	CONSTRAINT "publicity_boards_district_code_board_no_pk" PRIMARY KEY("district_code","board_no"),
	CONSTRAINT "publicity_boards_taken_down_after" CHECK ("publicity_boards"."taken_down_on" >= "publicity_boards"."put_up_on")
);
--> statement-breakpoint
CREATE TABLE "recognition_awards" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"award_no" text NOT NULL,
	"kind" text NOT NULL,
	"period_kind" text NOT NULL,
	"period" text NOT NULL,
	"awarded_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"holder_no" text NOT NULL,
	"window_code" text,
	"evidence" text NOT NULL,
	CONSTRAINT "recognition_awards_district_code_award_no_pk" PRIMARY KEY("district_code","award_no"),
	CONSTRAINT "recognition_awards_once" UNIQUE("district_code","kind","holder_no","period"),
	CONSTRAINT "recognition_awards_kind" CHECK ("recognition_awards"."kind" in ('red_flag_window', 'demonstration_post', 'service_star')),
	CONSTRAINT "recognition_awards_period" CHECK (("recognition_awards"."period_kind" = 'quarter' and "recognition_awards"."period" ~ '^20[0-9]{2}Q[1-4]$') or ("recognition_awards"."period_kind" = 'year' and "recognition_awards"."period" ~ '^20[0-9]{2}$')),
	CONSTRAINT "recognition_awards_not_early" CHECK (case when "recognition_awards"."period" ~ '^20[0-9]{2}(Q[1-4])?$' then "recognition_awards"."awarded_on" >= make_date(left("recognition_awards"."period", 4)::int, coalesce(nullif(substr("recognition_awards"."period", 6), '')::int, 1) * 3 - 2, 1) end),
	CONSTRAINT "recognition_awards_expiry" CHECK ("recognition_awards"."expires_on" > "recognition_awards"."awarded_on"),
	CONSTRAINT "recognition_awards_evidence" CHECK ("recognition_awards"."evidence" ~ '\S'),
	CONSTRAINT "recognition_awards_held_by_window" CHECK ("recognition_awards"."window_code" is not distinct from case when "recognition_awards"."kind" = 'red_flag_window' then "recognition_awards"."holder_no" end)
);
--> statement-breakpoint
CREATE TABLE "recognition_appeal_events" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"entry_no" text NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"grounds" text NOT NULL,
	CONSTRAINT "recognition_appeal_events_district_code_entry_no_kind_pk" PRIMARY KEY("district_code","entry_no","kind"),
	CONSTRAINT "recognition_appeal_events_kind" CHECK ("recognition_appeal_events"."kind" in ('filed', 'upheld', 'rejected')),
	CONSTRAINT "recognition_appeal_events_grounds" CHECK ("recognition_appeal_events"."grounds" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "recognition_board_entries" (
	"district_code" text NOT NULL,
	"batch_id" bigint NOT NULL,
	"source_row" integer NOT NULL,
	"origin" text NOT NULL,
	"entry_no" text NOT NULL,
	"colour" text NOT NULL,
	"holder_no" text NOT NULL,
	"rule" text NOT NULL,
	"evidence" text NOT NULL,
	"from_day" date NOT NULL,
	"expires_on" date NOT NULL,
	"appealed_on" date,
	"appeal_outcome" text,
	"decided_on" date,
	"lifted_on" date,
	CONSTRAINT "recognition_board_entries_district_code_entry_no_pk" PRIMARY KEY("district_code","entry_no"),
	CONSTRAINT "recognition_board_entries_colour" CHECK ("recognition_board_entries"."colour" in ('red', 'yellow')),
	CONSTRAINT "recognition_board_entries_rule" CHECK ("recognition_board_entries"."rule" ~ '\S'),
	CONSTRAINT "recognition_board_entries_evidence" CHECK ("recognition_board_entries"."evidence" ~ '\S'),
	CONSTRAINT "recognition_board_entries_expiry" CHECK ("recognition_board_entries"."expires_on" > "recognition_board_entries"."from_day"),
	CONSTRAINT "recognition_board_entries_appealed_after" CHECK ("recognition_board_entries"."appealed_on" >= "recognition_board_entries"."from_day"),
	CONSTRAINT "recognition_board_entries_decided_after" CHECK (("recognition_board_entries"."decided_on" is null and "recognition_board_entries"."appeal_outcome" is null) or ("recognition_board_entries"."decided_on" is not null and "recognition_board_entries"."appeal_outcome" in ('upheld', 'rejected') and "recognition_board_entries"."appealed_on" is not null and "recognition_board_entries"."decided_on" >= "recognition_board_entries"."appealed_on")),
	CONSTRAINT "recognition_board_entries_lifted" CHECK ("recognition_board_entries"."lifted_on" is not distinct from case when "recognition_board_entries"."appeal_outcome" = 'upheld' then "recognition_board_entries"."decided_on" end)
);
--> statement-breakpoint
ALTER TABLE "party_activities" ADD CONSTRAINT "party_activities_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_activities" ADD CONSTRAINT "party_activities_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_talks" ADD CONSTRAINT "party_talks_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_talks" ADD CONSTRAINT "party_talks_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_branches" ADD CONSTRAINT "party_branches_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_members" ADD CONSTRAINT "party_members_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_members" ADD CONSTRAINT "party_members_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_finding_steps" ADD CONSTRAINT "party_finding_steps_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_finding_steps" ADD CONSTRAINT "party_finding_steps_finding" FOREIGN KEY ("district_code","finding_no") REFERENCES "public"."party_findings"("district_code","finding_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_findings" ADD CONSTRAINT "party_findings_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_findings" ADD CONSTRAINT "party_findings_branch" FOREIGN KEY ("district_code","branch_code") REFERENCES "public"."party_branches"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party_opinions" ADD CONSTRAINT "party_opinions_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grassroots_problems" ADD CONSTRAINT "grassroots_problems_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publicity_boards" ADD CONSTRAINT "publicity_boards_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_awards" ADD CONSTRAINT "recognition_awards_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_awards" ADD CONSTRAINT "recognition_awards_window" FOREIGN KEY ("district_code","window_code") REFERENCES "public"."service_windows"("district_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_appeal_events" ADD CONSTRAINT "recognition_appeal_events_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_appeal_events" ADD CONSTRAINT "recognition_appeal_events_entry" FOREIGN KEY ("district_code","entry_no") REFERENCES "public"."recognition_board_entries"("district_code","entry_no") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognition_board_entries" ADD CONSTRAINT "recognition_board_entries_batch" FOREIGN KEY ("district_code","batch_id") REFERENCES "public"."batches"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "party_activities_planned" ON "party_activities" USING btree ("district_code","planned_on","activity_no");--> statement-breakpoint
CREATE INDEX "party_findings_due" ON "party_findings" USING btree ("district_code","due_on");--> statement-breakpoint
CREATE INDEX "recognition_awards_awarded" ON "recognition_awards" USING btree ("district_code","awarded_on","award_no");--> statement-breakpoint
CREATE INDEX "recognition_board_entries_from" ON "recognition_board_entries" USING btree ("district_code","from_day");