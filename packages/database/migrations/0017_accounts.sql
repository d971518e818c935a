CREATE TABLE "accounts" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "accounts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_name" text NOT NULL,
	"name_key" text NOT NULL,
	"display_name" text NOT NULL,
	"roles" text[] NOT NULL,
	"subjects" text[],
	"towns" text[],
	"departments" text[],
	"sees_small_cells" boolean DEFAULT false NOT NULL,
	"password_hash" text,
	"password_changed_at" timestamp with time zone,
	"oidc_issuer" text,
	"oidc_subject" text,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"secured_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "accounts_pk" PRIMARY KEY("district_code","id"),
	CONSTRAINT "accounts_name" UNIQUE("district_code","name_key"),
	CONSTRAINT "accounts_oidc" UNIQUE("district_code","oidc_issuer","oidc_subject"),
	CONSTRAINT "accounts_roles" CHECK ("accounts"."roles" <@ array['leader', 'analyst', 'clerk', 'auditor', 'administrator']),
	CONSTRAINT "accounts_display_name" CHECK ("accounts"."display_name" ~ '\S'),
	CONSTRAINT "accounts_oidc_whole" CHECK ("accounts"."oidc_subject" is null or "accounts"."oidc_issuer" is not null),
	CONSTRAINT "accounts_one_way_in" CHECK ("accounts"."oidc_issuer" is null or "accounts"."password_hash" is null)
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "api_tokens_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"start" text NOT NULL,
	"name" text NOT NULL,
	"account_id" bigint,
	"roles" text[] NOT NULL,
	"subjects" text[],
	"towns" text[],
	"departments" text[],
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_pk" PRIMARY KEY("district_code","id"),
	CONSTRAINT "api_tokens_token" UNIQUE("district_code","token_hash"),
	CONSTRAINT "api_tokens_roles" CHECK ("api_tokens"."roles" <@ array['leader', 'analyst', 'clerk', 'auditor', 'administrator']),
	CONSTRAINT "api_tokens_name" CHECK ("api_tokens"."name" ~ '\S')
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"district_code" text NOT NULL,
	"token_hash" text NOT NULL,
	"purpose" text NOT NULL,
	"account_id" bigint,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "one_time_links_pk" PRIMARY KEY("district_code","token_hash"),
	CONSTRAINT "one_time_links_purpose" CHECK ("one_time_links"."purpose" in ('sign_in', 'set_password')),
	CONSTRAINT "one_time_links_whose" CHECK (("one_time_links"."purpose" = 'sign_in') = ("one_time_links"."account_id" is null))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"district_code" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"token_made_at" timestamp with time zone NOT NULL,
	"former_hash" text,
	"account_id" bigint,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"user_agent" text NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "sessions_pk" PRIMARY KEY("district_code","id"),
	CONSTRAINT "sessions_token" UNIQUE("district_code","token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_tries" (
	"district_code" text NOT NULL,
	"kind" text NOT NULL,
	"key_hash" text NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"locked_until" timestamp with time zone,
	CONSTRAINT "sign_in_tries_pk" PRIMARY KEY("district_code","kind","key_hash"),
	CONSTRAINT "sign_in_tries_kind" CHECK ("sign_in_tries"."kind" in ('name', 'address'))
);
--> statement-breakpoint
DROP TABLE "access_tokens" CASCADE;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_account_known" FOREIGN KEY ("district_code","account_id") REFERENCES "public"."accounts"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_account" FOREIGN KEY ("district_code","account_id") REFERENCES "public"."accounts"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_known" FOREIGN KEY ("district_code","account_id") REFERENCES "public"."accounts"("district_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_tokens_account" ON "api_tokens" USING btree ("district_code","account_id");--> statement-breakpoint
CREATE INDEX "one_time_links_expires" ON "one_time_links" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sessions_former" ON "sessions" USING btree ("district_code","former_hash");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("district_code","account_id");--> statement-breakpoint
CREATE INDEX "sign_in_tries_last" ON "sign_in_tries" USING btree ("last_at");