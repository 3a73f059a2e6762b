import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_fiches_kind" AS ENUM('beeld', 'begrippenkader', 'werkwijze', 'hulpmiddel');
  CREATE TYPE "public"."enum_fiches_care_phase" AS ENUM('brede-basiszorg', 'verhoogde-zorg', 'uitbreiding-van-zorg', 'individueel-aangepast-curriculum');
  CREATE TYPE "public"."enum_fiches_cost" AS ENUM('free', 'low', 'high');
  CREATE TYPE "public"."enum_fiches_licence" AS ENUM('CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_fiches_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__fiches_v_version_kind" AS ENUM('beeld', 'begrippenkader', 'werkwijze', 'hulpmiddel');
  CREATE TYPE "public"."enum__fiches_v_version_care_phase" AS ENUM('brede-basiszorg', 'verhoogde-zorg', 'uitbreiding-van-zorg', 'individueel-aangepast-curriculum');
  CREATE TYPE "public"."enum__fiches_v_version_cost" AS ENUM('free', 'low', 'high');
  CREATE TYPE "public"."enum__fiches_v_version_licence" AS ENUM('CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__fiches_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_leerlabos_sessions_status" AS ENUM('planned', 'full', 'cancelled', 'done');
  CREATE TYPE "public"."enum_leerlabos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__leerlabos_v_version_sessions_status" AS ENUM('planned', 'full', 'cancelled', 'done');
  CREATE TYPE "public"."enum__leerlabos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_projects_support" AS ENUM('financieel', 'logistiek');
  CREATE TYPE "public"."enum_projects_phase" AS ENUM('opstart', 'lopend', 'afgerond');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_version_support" AS ENUM('financieel', 'logistiek');
  CREATE TYPE "public"."enum__projects_v_version_phase" AS ENUM('opstart', 'lopend', 'afgerond');
  CREATE TYPE "public"."enum__projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_contacts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contacts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_labo_insights_kind" AS ENUM('livestream', 'event', 'publication');
  CREATE TYPE "public"."enum_labo_kind" AS ENUM('laboratorium');
  CREATE TYPE "public"."enum_labo_phase" AS ENUM('opstart', 'lopend', 'afgerond');
  CREATE TYPE "public"."enum_labo_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__labo_v_version_insights_kind" AS ENUM('livestream', 'event', 'publication');
  CREATE TYPE "public"."enum__labo_v_version_kind" AS ENUM('laboratorium');
  CREATE TYPE "public"."enum__labo_v_version_phase" AS ENUM('opstart', 'lopend', 'afgerond');
  CREATE TYPE "public"."enum__labo_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_terms_vocabulary" AS ENUM('sector', 'theme', 'audience', 'level');
  CREATE TYPE "public"."enum_users_memberships_role" AS ENUM('member', 'manager');
  CREATE TYPE "public"."enum_users_labo_role" AS ENUM('reviewer', 'admin');
  CREATE TYPE "public"."enum_documents_collection" AS ENUM('fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo');
  CREATE TYPE "public"."enum_documents_publication" AS ENUM('never', 'live', 'withdrawn', 'offline', 'archived');
  CREATE TYPE "public"."enum_documents_edition_state" AS ENUM('draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed', 'published', 'superseded', 'declined', 'discarded');
  CREATE TYPE "public"."enum_editions_state" AS ENUM('draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed', 'published', 'superseded', 'declined', 'discarded');
  CREATE TYPE "public"."enum_comments_kind" AS ENUM('must', 'may', 'question');
  CREATE TYPE "public"."enum_comments_state" AS ENUM('open', 'addressed', 'resolved');
  CREATE TABLE "fiches_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"author" varchar,
  	"year" numeric,
  	"url" varchar
  );
  
  CREATE TABLE "fiches_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"name" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "fiches" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"kind" "enum_fiches_kind",
  	"body" jsonb,
  	"image_id" uuid,
  	"care_phase" "enum_fiches_care_phase",
  	"signals" jsonb,
  	"duration_read" numeric,
  	"duration_prepare" numeric,
  	"duration_carry_out" numeric,
  	"cost" "enum_fiches_cost",
  	"needs" jsonb,
  	"pitfalls" jsonb,
  	"licence" "enum_fiches_licence" DEFAULT 'CC-BY-NC-SA-4.0',
  	"slug" varchar,
  	"document_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_fiches_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "fiches_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" uuid,
  	"contacts_id" uuid,
  	"media_id" uuid,
  	"fiches_id" uuid,
  	"leerlabos_id" uuid,
  	"projects_id" uuid
  );
  
  CREATE TABLE "_fiches_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"author" varchar,
  	"year" numeric,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_fiches_v_version_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"name" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_fiches_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_kind" "enum__fiches_v_version_kind",
  	"version_body" jsonb,
  	"version_image_id" uuid,
  	"version_care_phase" "enum__fiches_v_version_care_phase",
  	"version_signals" jsonb,
  	"version_duration_read" numeric,
  	"version_duration_prepare" numeric,
  	"version_duration_carry_out" numeric,
  	"version_cost" "enum__fiches_v_version_cost",
  	"version_needs" jsonb,
  	"version_pitfalls" jsonb,
  	"version_licence" "enum__fiches_v_version_licence" DEFAULT 'CC-BY-NC-SA-4.0',
  	"version_slug" varchar,
  	"version_document_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__fiches_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_fiches_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" uuid,
  	"contacts_id" uuid,
  	"media_id" uuid,
  	"fiches_id" uuid,
  	"leerlabos_id" uuid,
  	"projects_id" uuid
  );
  
  CREATE TABLE "leerlabos_guides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"contact_id" uuid,
  	"name" varchar,
  	"organisation" varchar
  );
  
  CREATE TABLE "leerlabos_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"place_name" varchar,
  	"place_address" varchar,
  	"place_online" varchar,
  	"capacity" numeric,
  	"registration_url" varchar,
  	"registration_opens" timestamp(3) with time zone,
  	"registration_closes" timestamp(3) with time zone,
  	"status" "enum_leerlabos_sessions_status" DEFAULT 'planned'
  );
  
  CREATE TABLE "leerlabos" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"school_year" varchar,
  	"level_id" uuid,
  	"focus" varchar,
  	"body" jsonb,
  	"image_id" uuid,
  	"slug" varchar,
  	"document_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_leerlabos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "leerlabos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" uuid,
  	"partners_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_leerlabos_v_version_guides" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contact_id" uuid,
  	"name" varchar,
  	"organisation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_leerlabos_v_version_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"place_name" varchar,
  	"place_address" varchar,
  	"place_online" varchar,
  	"capacity" numeric,
  	"registration_url" varchar,
  	"registration_opens" timestamp(3) with time zone,
  	"registration_closes" timestamp(3) with time zone,
  	"status" "enum__leerlabos_v_version_sessions_status" DEFAULT 'planned',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_leerlabos_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_school_year" varchar,
  	"version_level_id" uuid,
  	"version_focus" varchar,
  	"version_body" jsonb,
  	"version_image_id" uuid,
  	"version_slug" varchar,
  	"version_document_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__leerlabos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_leerlabos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"terms_id" uuid,
  	"partners_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "projects_support" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_projects_support",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"school_year" varchar,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"phase" "enum_projects_phase" DEFAULT 'opstart',
  	"body" jsonb,
  	"image_id" uuid,
  	"slug" varchar,
  	"document_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid,
  	"contacts_id" uuid,
  	"media_id" uuid,
  	"fiches_id" uuid
  );
  
  CREATE TABLE "_projects_v_version_support" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__projects_v_version_support",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_projects_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_school_year" varchar,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_phase" "enum__projects_v_version_phase" DEFAULT 'opstart',
  	"version_body" jsonb,
  	"version_image_id" uuid,
  	"version_slug" varchar,
  	"version_document_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_projects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid,
  	"contacts_id" uuid,
  	"media_id" uuid,
  	"fiches_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"licence" varchar,
  	"owner_id" uuid,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w480_url" varchar,
  	"sizes_w480_width" numeric,
  	"sizes_w480_height" numeric,
  	"sizes_w480_mime_type" varchar,
  	"sizes_w480_filesize" numeric,
  	"sizes_w480_filename" varchar,
  	"sizes_w960_url" varchar,
  	"sizes_w960_width" numeric,
  	"sizes_w960_height" numeric,
  	"sizes_w960_mime_type" varchar,
  	"sizes_w960_filesize" numeric,
  	"sizes_w960_filename" varchar,
  	"sizes_w1600_url" varchar,
  	"sizes_w1600_width" numeric,
  	"sizes_w1600_height" numeric,
  	"sizes_w1600_mime_type" varchar,
  	"sizes_w1600_filesize" numeric,
  	"sizes_w1600_filename" varchar
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"sector_id" uuid,
  	"description" jsonb,
  	"logo_id" uuid,
  	"website" varchar,
  	"kbo" varchar,
  	"address_street" varchar,
  	"address_postal_code" varchar,
  	"address_city" varchar,
  	"active" boolean DEFAULT true,
  	"joined_on" timestamp(3) with time zone,
  	"left_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"document_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_partners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_partners_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_sector_id" uuid,
  	"version_description" jsonb,
  	"version_logo_id" uuid,
  	"version_website" varchar,
  	"version_kbo" varchar,
  	"version_address_street" varchar,
  	"version_address_postal_code" varchar,
  	"version_address_city" varchar,
  	"version_active" boolean DEFAULT true,
  	"version_joined_on" timestamp(3) with time zone,
  	"version_left_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_document_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "contacts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"function" varchar,
  	"organisation_id" uuid,
  	"name" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"photo_id" uuid,
  	"consent_name" boolean DEFAULT false,
  	"consent_email" boolean DEFAULT false,
  	"consent_phone" boolean DEFAULT false,
  	"consent_photo" boolean DEFAULT false,
  	"consent_given_by" varchar,
  	"consent_given_on" timestamp(3) with time zone,
  	"consent_valid_until" timestamp(3) with time zone,
  	"slug" varchar,
  	"document_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_contacts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_contacts_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_function" varchar,
  	"version_organisation_id" uuid,
  	"version_name" varchar,
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_photo_id" uuid,
  	"version_consent_name" boolean DEFAULT false,
  	"version_consent_email" boolean DEFAULT false,
  	"version_consent_phone" boolean DEFAULT false,
  	"version_consent_photo" boolean DEFAULT false,
  	"version_consent_given_by" varchar,
  	"version_consent_given_on" timestamp(3) with time zone,
  	"version_consent_valid_until" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_document_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__contacts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "labo_youth" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "labo_what_ifs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "labo_levers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "labo_insights" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_labo_insights_kind",
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "labo" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"date" timestamp(3) with time zone,
  	"kind" "enum_labo_kind" DEFAULT 'laboratorium',
  	"phase" "enum_labo_phase" DEFAULT 'lopend',
  	"spearhead" varchar,
  	"focus" varchar,
  	"body" jsonb,
  	"image_id" uuid,
  	"action_plan_id" uuid,
  	"slug" varchar,
  	"document_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_labo_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "labo_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"partners_id" uuid,
  	"contacts_id" uuid
  );
  
  CREATE TABLE "_labo_v_version_youth" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_labo_v_version_what_ifs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_labo_v_version_levers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_labo_v_version_insights" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum__labo_v_version_insights_kind",
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_labo_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_date" timestamp(3) with time zone,
  	"version_kind" "enum__labo_v_version_kind" DEFAULT 'laboratorium',
  	"version_phase" "enum__labo_v_version_phase" DEFAULT 'lopend',
  	"version_spearhead" varchar,
  	"version_focus" varchar,
  	"version_body" jsonb,
  	"version_image_id" uuid,
  	"version_action_plan_id" uuid,
  	"version_slug" varchar,
  	"version_document_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__labo_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_labo_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"partners_id" uuid,
  	"contacts_id" uuid
  );
  
  CREATE TABLE "terms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"vocabulary" "enum_terms_vocabulary" NOT NULL,
  	"key" varchar NOT NULL,
  	"label_nl" varchar NOT NULL,
  	"label_en" varchar,
  	"order" numeric DEFAULT 100,
  	"deprecated" boolean DEFAULT false,
  	"replacement_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"role" "enum_users_memberships_role" DEFAULT 'member' NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"labo_role" "enum_users_labo_role",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" "enum_documents_collection" NOT NULL,
  	"title" varchar,
  	"publication" "enum_documents_publication" DEFAULT 'never' NOT NULL,
  	"lead_id" uuid,
  	"edition_state" "enum_documents_edition_state",
  	"edition_number" numeric DEFAULT 0 NOT NULL,
  	"live_edition" numeric,
  	"first_published_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"modified_at" timestamp(3) with time zone,
  	"checked_on" timestamp(3) with time zone,
  	"review_by" timestamp(3) with time zone,
  	"evidence_rung" numeric,
  	"evidence_motive" varchar,
  	"evidence_assessor" varchar,
  	"notice" varchar,
  	"replacement_id" uuid,
  	"slug_history" jsonb,
  	"lock_version" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"partners_id" uuid
  );
  
  CREATE TABLE "editions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"state" "enum_editions_state" NOT NULL,
  	"base_version" varchar,
  	"content" jsonb,
  	"media" jsonb,
  	"hash" varchar,
  	"approved_hash" varchar,
  	"started_by" varchar,
  	"submitted_by" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"reviewer" varchar,
  	"approved_by" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"publish_at" timestamp(3) with time zone,
  	"due_on" timestamp(3) with time zone,
  	"round" numeric DEFAULT 1 NOT NULL,
  	"minor" boolean DEFAULT false,
  	"change_note" varchar,
  	"evidence" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"edition" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar,
  	"key" varchar NOT NULL,
  	"parameters" jsonb,
  	"previous_hash" varchar,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_id" uuid NOT NULL,
  	"edition" numeric NOT NULL,
  	"round" numeric DEFAULT 1 NOT NULL,
  	"path" varchar,
  	"block_id" varchar,
  	"kind" "enum_comments_kind" NOT NULL,
  	"reason_code" varchar,
  	"text" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"state" "enum_comments_state" DEFAULT 'open' NOT NULL,
  	"answer" varchar,
  	"answered_by" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"parent_id" uuid,
  	"on_version" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "settings_reason_codes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "settings_saved_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "settings_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"labo_partner_id" uuid,
  	"review_days" numeric DEFAULT 10 NOT NULL,
  	"change_days" numeric DEFAULT 15 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "fiches_sources" ADD CONSTRAINT "fiches_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_organisations" ADD CONSTRAINT "fiches_organisations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fiches_organisations" ADD CONSTRAINT "fiches_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches" ADD CONSTRAINT "fiches_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fiches" ADD CONSTRAINT "fiches_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_fiches_fk" FOREIGN KEY ("fiches_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_leerlabos_fk" FOREIGN KEY ("leerlabos_id") REFERENCES "public"."leerlabos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "fiches_rels" ADD CONSTRAINT "fiches_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_version_sources" ADD CONSTRAINT "_fiches_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fiches_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_version_organisations" ADD CONSTRAINT "_fiches_v_version_organisations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fiches_v_version_organisations" ADD CONSTRAINT "_fiches_v_version_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fiches_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v" ADD CONSTRAINT "_fiches_v_parent_id_fiches_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fiches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fiches_v" ADD CONSTRAINT "_fiches_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fiches_v" ADD CONSTRAINT "_fiches_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fiches_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_fiches_fk" FOREIGN KEY ("fiches_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_leerlabos_fk" FOREIGN KEY ("leerlabos_id") REFERENCES "public"."leerlabos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_fiches_v_rels" ADD CONSTRAINT "_fiches_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leerlabos_guides" ADD CONSTRAINT "leerlabos_guides_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leerlabos_guides" ADD CONSTRAINT "leerlabos_guides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leerlabos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leerlabos_sessions" ADD CONSTRAINT "leerlabos_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leerlabos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leerlabos" ADD CONSTRAINT "leerlabos_level_id_terms_id_fk" FOREIGN KEY ("level_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leerlabos" ADD CONSTRAINT "leerlabos_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leerlabos" ADD CONSTRAINT "leerlabos_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "leerlabos_rels" ADD CONSTRAINT "leerlabos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leerlabos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leerlabos_rels" ADD CONSTRAINT "leerlabos_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leerlabos_rels" ADD CONSTRAINT "leerlabos_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "leerlabos_rels" ADD CONSTRAINT "leerlabos_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_version_guides" ADD CONSTRAINT "_leerlabos_v_version_guides_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_version_guides" ADD CONSTRAINT "_leerlabos_v_version_guides_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leerlabos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_version_sessions" ADD CONSTRAINT "_leerlabos_v_version_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leerlabos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leerlabos_v" ADD CONSTRAINT "_leerlabos_v_parent_id_leerlabos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leerlabos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leerlabos_v" ADD CONSTRAINT "_leerlabos_v_version_level_id_terms_id_fk" FOREIGN KEY ("version_level_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leerlabos_v" ADD CONSTRAINT "_leerlabos_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leerlabos_v" ADD CONSTRAINT "_leerlabos_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_rels" ADD CONSTRAINT "_leerlabos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leerlabos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_rels" ADD CONSTRAINT "_leerlabos_v_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_rels" ADD CONSTRAINT "_leerlabos_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_leerlabos_v_rels" ADD CONSTRAINT "_leerlabos_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_support" ADD CONSTRAINT "projects_support_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_fiches_fk" FOREIGN KEY ("fiches_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_support" ADD CONSTRAINT "_projects_v_version_support_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_fiches_fk" FOREIGN KEY ("fiches_id") REFERENCES "public"."fiches"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_partners_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_sector_id_terms_id_fk" FOREIGN KEY ("sector_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_sector_id_terms_id_fk" FOREIGN KEY ("version_sector_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organisation_id_partners_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_parent_id_contacts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_organisation_id_partners_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labo_youth" ADD CONSTRAINT "labo_youth_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."labo"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo_what_ifs" ADD CONSTRAINT "labo_what_ifs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."labo"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo_levers" ADD CONSTRAINT "labo_levers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."labo"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo_insights" ADD CONSTRAINT "labo_insights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."labo"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo" ADD CONSTRAINT "labo_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labo" ADD CONSTRAINT "labo_action_plan_id_media_id_fk" FOREIGN KEY ("action_plan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labo" ADD CONSTRAINT "labo_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "labo_rels" ADD CONSTRAINT "labo_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."labo"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo_rels" ADD CONSTRAINT "labo_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo_rels" ADD CONSTRAINT "labo_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "labo_rels" ADD CONSTRAINT "labo_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_version_youth" ADD CONSTRAINT "_labo_v_version_youth_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_labo_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_version_what_ifs" ADD CONSTRAINT "_labo_v_version_what_ifs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_labo_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_version_levers" ADD CONSTRAINT "_labo_v_version_levers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_labo_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_version_insights" ADD CONSTRAINT "_labo_v_version_insights_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_labo_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v" ADD CONSTRAINT "_labo_v_parent_id_labo_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."labo"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labo_v" ADD CONSTRAINT "_labo_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labo_v" ADD CONSTRAINT "_labo_v_version_action_plan_id_media_id_fk" FOREIGN KEY ("version_action_plan_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labo_v" ADD CONSTRAINT "_labo_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_labo_v_rels" ADD CONSTRAINT "_labo_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_labo_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_rels" ADD CONSTRAINT "_labo_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_rels" ADD CONSTRAINT "_labo_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_labo_v_rels" ADD CONSTRAINT "_labo_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_replacement_id_terms_id_fk" FOREIGN KEY ("replacement_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_memberships" ADD CONSTRAINT "users_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_lead_id_partners_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_replacement_id_documents_id_fk" FOREIGN KEY ("replacement_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_texts" ADD CONSTRAINT "editions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_checklist" ADD CONSTRAINT "settings_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_reason_codes" ADD CONSTRAINT "settings_reason_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_saved_answers" ADD CONSTRAINT "settings_saved_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_holidays" ADD CONSTRAINT "settings_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings" ADD CONSTRAINT "settings_labo_partner_id_partners_id_fk" FOREIGN KEY ("labo_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "fiches_sources_order_idx" ON "fiches_sources" USING btree ("_order");
  CREATE INDEX "fiches_sources_parent_id_idx" ON "fiches_sources" USING btree ("_parent_id");
  CREATE INDEX "fiches_organisations_order_idx" ON "fiches_organisations" USING btree ("_order");
  CREATE INDEX "fiches_organisations_parent_id_idx" ON "fiches_organisations" USING btree ("_parent_id");
  CREATE INDEX "fiches_organisations_partner_idx" ON "fiches_organisations" USING btree ("partner_id");
  CREATE INDEX "fiches_title_idx" ON "fiches" USING btree ("title");
  CREATE INDEX "fiches_kind_idx" ON "fiches" USING btree ("kind");
  CREATE INDEX "fiches_image_idx" ON "fiches" USING btree ("image_id");
  CREATE INDEX "fiches_care_phase_idx" ON "fiches" USING btree ("care_phase");
  CREATE INDEX "fiches_cost_idx" ON "fiches" USING btree ("cost");
  CREATE INDEX "fiches_slug_idx" ON "fiches" USING btree ("slug");
  CREATE INDEX "fiches_document_idx" ON "fiches" USING btree ("document_id");
  CREATE INDEX "fiches_updated_at_idx" ON "fiches" USING btree ("updated_at");
  CREATE INDEX "fiches_created_at_idx" ON "fiches" USING btree ("created_at");
  CREATE INDEX "fiches__status_idx" ON "fiches" USING btree ("_status");
  CREATE INDEX "fiches_rels_order_idx" ON "fiches_rels" USING btree ("order");
  CREATE INDEX "fiches_rels_parent_idx" ON "fiches_rels" USING btree ("parent_id");
  CREATE INDEX "fiches_rels_path_idx" ON "fiches_rels" USING btree ("path");
  CREATE INDEX "fiches_rels_terms_id_idx" ON "fiches_rels" USING btree ("terms_id");
  CREATE INDEX "fiches_rels_contacts_id_idx" ON "fiches_rels" USING btree ("contacts_id");
  CREATE INDEX "fiches_rels_media_id_idx" ON "fiches_rels" USING btree ("media_id");
  CREATE INDEX "fiches_rels_fiches_id_idx" ON "fiches_rels" USING btree ("fiches_id");
  CREATE INDEX "fiches_rels_leerlabos_id_idx" ON "fiches_rels" USING btree ("leerlabos_id");
  CREATE INDEX "fiches_rels_projects_id_idx" ON "fiches_rels" USING btree ("projects_id");
  CREATE INDEX "_fiches_v_version_sources_order_idx" ON "_fiches_v_version_sources" USING btree ("_order");
  CREATE INDEX "_fiches_v_version_sources_parent_id_idx" ON "_fiches_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_fiches_v_version_organisations_order_idx" ON "_fiches_v_version_organisations" USING btree ("_order");
  CREATE INDEX "_fiches_v_version_organisations_parent_id_idx" ON "_fiches_v_version_organisations" USING btree ("_parent_id");
  CREATE INDEX "_fiches_v_version_organisations_partner_idx" ON "_fiches_v_version_organisations" USING btree ("partner_id");
  CREATE INDEX "_fiches_v_parent_idx" ON "_fiches_v" USING btree ("parent_id");
  CREATE INDEX "_fiches_v_version_version_title_idx" ON "_fiches_v" USING btree ("version_title");
  CREATE INDEX "_fiches_v_version_version_kind_idx" ON "_fiches_v" USING btree ("version_kind");
  CREATE INDEX "_fiches_v_version_version_image_idx" ON "_fiches_v" USING btree ("version_image_id");
  CREATE INDEX "_fiches_v_version_version_care_phase_idx" ON "_fiches_v" USING btree ("version_care_phase");
  CREATE INDEX "_fiches_v_version_version_cost_idx" ON "_fiches_v" USING btree ("version_cost");
  CREATE INDEX "_fiches_v_version_version_slug_idx" ON "_fiches_v" USING btree ("version_slug");
  CREATE INDEX "_fiches_v_version_version_document_idx" ON "_fiches_v" USING btree ("version_document_id");
  CREATE INDEX "_fiches_v_version_version_updated_at_idx" ON "_fiches_v" USING btree ("version_updated_at");
  CREATE INDEX "_fiches_v_version_version_created_at_idx" ON "_fiches_v" USING btree ("version_created_at");
  CREATE INDEX "_fiches_v_version_version__status_idx" ON "_fiches_v" USING btree ("version__status");
  CREATE INDEX "_fiches_v_created_at_idx" ON "_fiches_v" USING btree ("created_at");
  CREATE INDEX "_fiches_v_updated_at_idx" ON "_fiches_v" USING btree ("updated_at");
  CREATE INDEX "_fiches_v_latest_idx" ON "_fiches_v" USING btree ("latest");
  CREATE INDEX "_fiches_v_rels_order_idx" ON "_fiches_v_rels" USING btree ("order");
  CREATE INDEX "_fiches_v_rels_parent_idx" ON "_fiches_v_rels" USING btree ("parent_id");
  CREATE INDEX "_fiches_v_rels_path_idx" ON "_fiches_v_rels" USING btree ("path");
  CREATE INDEX "_fiches_v_rels_terms_id_idx" ON "_fiches_v_rels" USING btree ("terms_id");
  CREATE INDEX "_fiches_v_rels_contacts_id_idx" ON "_fiches_v_rels" USING btree ("contacts_id");
  CREATE INDEX "_fiches_v_rels_media_id_idx" ON "_fiches_v_rels" USING btree ("media_id");
  CREATE INDEX "_fiches_v_rels_fiches_id_idx" ON "_fiches_v_rels" USING btree ("fiches_id");
  CREATE INDEX "_fiches_v_rels_leerlabos_id_idx" ON "_fiches_v_rels" USING btree ("leerlabos_id");
  CREATE INDEX "_fiches_v_rels_projects_id_idx" ON "_fiches_v_rels" USING btree ("projects_id");
  CREATE INDEX "leerlabos_guides_order_idx" ON "leerlabos_guides" USING btree ("_order");
  CREATE INDEX "leerlabos_guides_parent_id_idx" ON "leerlabos_guides" USING btree ("_parent_id");
  CREATE INDEX "leerlabos_guides_contact_idx" ON "leerlabos_guides" USING btree ("contact_id");
  CREATE INDEX "leerlabos_sessions_order_idx" ON "leerlabos_sessions" USING btree ("_order");
  CREATE INDEX "leerlabos_sessions_parent_id_idx" ON "leerlabos_sessions" USING btree ("_parent_id");
  CREATE INDEX "leerlabos_title_idx" ON "leerlabos" USING btree ("title");
  CREATE INDEX "leerlabos_school_year_idx" ON "leerlabos" USING btree ("school_year");
  CREATE INDEX "leerlabos_level_idx" ON "leerlabos" USING btree ("level_id");
  CREATE INDEX "leerlabos_image_idx" ON "leerlabos" USING btree ("image_id");
  CREATE INDEX "leerlabos_slug_idx" ON "leerlabos" USING btree ("slug");
  CREATE INDEX "leerlabos_document_idx" ON "leerlabos" USING btree ("document_id");
  CREATE INDEX "leerlabos_updated_at_idx" ON "leerlabos" USING btree ("updated_at");
  CREATE INDEX "leerlabos_created_at_idx" ON "leerlabos" USING btree ("created_at");
  CREATE INDEX "leerlabos__status_idx" ON "leerlabos" USING btree ("_status");
  CREATE INDEX "leerlabos_rels_order_idx" ON "leerlabos_rels" USING btree ("order");
  CREATE INDEX "leerlabos_rels_parent_idx" ON "leerlabos_rels" USING btree ("parent_id");
  CREATE INDEX "leerlabos_rels_path_idx" ON "leerlabos_rels" USING btree ("path");
  CREATE INDEX "leerlabos_rels_terms_id_idx" ON "leerlabos_rels" USING btree ("terms_id");
  CREATE INDEX "leerlabos_rels_partners_id_idx" ON "leerlabos_rels" USING btree ("partners_id");
  CREATE INDEX "leerlabos_rels_media_id_idx" ON "leerlabos_rels" USING btree ("media_id");
  CREATE INDEX "_leerlabos_v_version_guides_order_idx" ON "_leerlabos_v_version_guides" USING btree ("_order");
  CREATE INDEX "_leerlabos_v_version_guides_parent_id_idx" ON "_leerlabos_v_version_guides" USING btree ("_parent_id");
  CREATE INDEX "_leerlabos_v_version_guides_contact_idx" ON "_leerlabos_v_version_guides" USING btree ("contact_id");
  CREATE INDEX "_leerlabos_v_version_sessions_order_idx" ON "_leerlabos_v_version_sessions" USING btree ("_order");
  CREATE INDEX "_leerlabos_v_version_sessions_parent_id_idx" ON "_leerlabos_v_version_sessions" USING btree ("_parent_id");
  CREATE INDEX "_leerlabos_v_parent_idx" ON "_leerlabos_v" USING btree ("parent_id");
  CREATE INDEX "_leerlabos_v_version_version_title_idx" ON "_leerlabos_v" USING btree ("version_title");
  CREATE INDEX "_leerlabos_v_version_version_school_year_idx" ON "_leerlabos_v" USING btree ("version_school_year");
  CREATE INDEX "_leerlabos_v_version_version_level_idx" ON "_leerlabos_v" USING btree ("version_level_id");
  CREATE INDEX "_leerlabos_v_version_version_image_idx" ON "_leerlabos_v" USING btree ("version_image_id");
  CREATE INDEX "_leerlabos_v_version_version_slug_idx" ON "_leerlabos_v" USING btree ("version_slug");
  CREATE INDEX "_leerlabos_v_version_version_document_idx" ON "_leerlabos_v" USING btree ("version_document_id");
  CREATE INDEX "_leerlabos_v_version_version_updated_at_idx" ON "_leerlabos_v" USING btree ("version_updated_at");
  CREATE INDEX "_leerlabos_v_version_version_created_at_idx" ON "_leerlabos_v" USING btree ("version_created_at");
  CREATE INDEX "_leerlabos_v_version_version__status_idx" ON "_leerlabos_v" USING btree ("version__status");
  CREATE INDEX "_leerlabos_v_created_at_idx" ON "_leerlabos_v" USING btree ("created_at");
  CREATE INDEX "_leerlabos_v_updated_at_idx" ON "_leerlabos_v" USING btree ("updated_at");
  CREATE INDEX "_leerlabos_v_latest_idx" ON "_leerlabos_v" USING btree ("latest");
  CREATE INDEX "_leerlabos_v_rels_order_idx" ON "_leerlabos_v_rels" USING btree ("order");
  CREATE INDEX "_leerlabos_v_rels_parent_idx" ON "_leerlabos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_leerlabos_v_rels_path_idx" ON "_leerlabos_v_rels" USING btree ("path");
  CREATE INDEX "_leerlabos_v_rels_terms_id_idx" ON "_leerlabos_v_rels" USING btree ("terms_id");
  CREATE INDEX "_leerlabos_v_rels_partners_id_idx" ON "_leerlabos_v_rels" USING btree ("partners_id");
  CREATE INDEX "_leerlabos_v_rels_media_id_idx" ON "_leerlabos_v_rels" USING btree ("media_id");
  CREATE INDEX "projects_support_order_idx" ON "projects_support" USING btree ("order");
  CREATE INDEX "projects_support_parent_idx" ON "projects_support" USING btree ("parent_id");
  CREATE INDEX "projects_title_idx" ON "projects" USING btree ("title");
  CREATE INDEX "projects_school_year_idx" ON "projects" USING btree ("school_year");
  CREATE INDEX "projects_phase_idx" ON "projects" USING btree ("phase");
  CREATE INDEX "projects_image_idx" ON "projects" USING btree ("image_id");
  CREATE INDEX "projects_slug_idx" ON "projects" USING btree ("slug");
  CREATE INDEX "projects_document_idx" ON "projects" USING btree ("document_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects__status_idx" ON "projects" USING btree ("_status");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_partners_id_idx" ON "projects_rels" USING btree ("partners_id");
  CREATE INDEX "projects_rels_contacts_id_idx" ON "projects_rels" USING btree ("contacts_id");
  CREATE INDEX "projects_rels_media_id_idx" ON "projects_rels" USING btree ("media_id");
  CREATE INDEX "projects_rels_fiches_id_idx" ON "projects_rels" USING btree ("fiches_id");
  CREATE INDEX "_projects_v_version_support_order_idx" ON "_projects_v_version_support" USING btree ("order");
  CREATE INDEX "_projects_v_version_support_parent_idx" ON "_projects_v_version_support" USING btree ("parent_id");
  CREATE INDEX "_projects_v_parent_idx" ON "_projects_v" USING btree ("parent_id");
  CREATE INDEX "_projects_v_version_version_title_idx" ON "_projects_v" USING btree ("version_title");
  CREATE INDEX "_projects_v_version_version_school_year_idx" ON "_projects_v" USING btree ("version_school_year");
  CREATE INDEX "_projects_v_version_version_phase_idx" ON "_projects_v" USING btree ("version_phase");
  CREATE INDEX "_projects_v_version_version_image_idx" ON "_projects_v" USING btree ("version_image_id");
  CREATE INDEX "_projects_v_version_version_slug_idx" ON "_projects_v" USING btree ("version_slug");
  CREATE INDEX "_projects_v_version_version_document_idx" ON "_projects_v" USING btree ("version_document_id");
  CREATE INDEX "_projects_v_version_version_updated_at_idx" ON "_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_projects_v_version_version_created_at_idx" ON "_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_projects_v_version_version__status_idx" ON "_projects_v" USING btree ("version__status");
  CREATE INDEX "_projects_v_created_at_idx" ON "_projects_v" USING btree ("created_at");
  CREATE INDEX "_projects_v_updated_at_idx" ON "_projects_v" USING btree ("updated_at");
  CREATE INDEX "_projects_v_latest_idx" ON "_projects_v" USING btree ("latest");
  CREATE INDEX "_projects_v_rels_order_idx" ON "_projects_v_rels" USING btree ("order");
  CREATE INDEX "_projects_v_rels_parent_idx" ON "_projects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_projects_v_rels_path_idx" ON "_projects_v_rels" USING btree ("path");
  CREATE INDEX "_projects_v_rels_partners_id_idx" ON "_projects_v_rels" USING btree ("partners_id");
  CREATE INDEX "_projects_v_rels_contacts_id_idx" ON "_projects_v_rels" USING btree ("contacts_id");
  CREATE INDEX "_projects_v_rels_media_id_idx" ON "_projects_v_rels" USING btree ("media_id");
  CREATE INDEX "_projects_v_rels_fiches_id_idx" ON "_projects_v_rels" USING btree ("fiches_id");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w480_sizes_w480_filename_idx" ON "media" USING btree ("sizes_w480_filename");
  CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
  CREATE INDEX "media_sizes_w1600_sizes_w1600_filename_idx" ON "media" USING btree ("sizes_w1600_filename");
  CREATE INDEX "partners_name_idx" ON "partners" USING btree ("name");
  CREATE INDEX "partners_sector_idx" ON "partners" USING btree ("sector_id");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE INDEX "partners_document_idx" ON "partners" USING btree ("document_id");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_name_idx" ON "_partners_v" USING btree ("version_name");
  CREATE INDEX "_partners_v_version_version_sector_idx" ON "_partners_v" USING btree ("version_sector_id");
  CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v" USING btree ("version_slug");
  CREATE INDEX "_partners_v_version_version_document_idx" ON "_partners_v" USING btree ("version_document_id");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "contacts_function_idx" ON "contacts" USING btree ("function");
  CREATE INDEX "contacts_organisation_idx" ON "contacts" USING btree ("organisation_id");
  CREATE INDEX "contacts_photo_idx" ON "contacts" USING btree ("photo_id");
  CREATE INDEX "contacts_slug_idx" ON "contacts" USING btree ("slug");
  CREATE INDEX "contacts_document_idx" ON "contacts" USING btree ("document_id");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contacts__status_idx" ON "contacts" USING btree ("_status");
  CREATE INDEX "_contacts_v_parent_idx" ON "_contacts_v" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_version_function_idx" ON "_contacts_v" USING btree ("version_function");
  CREATE INDEX "_contacts_v_version_version_organisation_idx" ON "_contacts_v" USING btree ("version_organisation_id");
  CREATE INDEX "_contacts_v_version_version_photo_idx" ON "_contacts_v" USING btree ("version_photo_id");
  CREATE INDEX "_contacts_v_version_version_slug_idx" ON "_contacts_v" USING btree ("version_slug");
  CREATE INDEX "_contacts_v_version_version_document_idx" ON "_contacts_v" USING btree ("version_document_id");
  CREATE INDEX "_contacts_v_version_version_updated_at_idx" ON "_contacts_v" USING btree ("version_updated_at");
  CREATE INDEX "_contacts_v_version_version_created_at_idx" ON "_contacts_v" USING btree ("version_created_at");
  CREATE INDEX "_contacts_v_version_version__status_idx" ON "_contacts_v" USING btree ("version__status");
  CREATE INDEX "_contacts_v_created_at_idx" ON "_contacts_v" USING btree ("created_at");
  CREATE INDEX "_contacts_v_updated_at_idx" ON "_contacts_v" USING btree ("updated_at");
  CREATE INDEX "_contacts_v_latest_idx" ON "_contacts_v" USING btree ("latest");
  CREATE INDEX "labo_youth_order_idx" ON "labo_youth" USING btree ("_order");
  CREATE INDEX "labo_youth_parent_id_idx" ON "labo_youth" USING btree ("_parent_id");
  CREATE INDEX "labo_what_ifs_order_idx" ON "labo_what_ifs" USING btree ("_order");
  CREATE INDEX "labo_what_ifs_parent_id_idx" ON "labo_what_ifs" USING btree ("_parent_id");
  CREATE INDEX "labo_levers_order_idx" ON "labo_levers" USING btree ("_order");
  CREATE INDEX "labo_levers_parent_id_idx" ON "labo_levers" USING btree ("_parent_id");
  CREATE INDEX "labo_insights_order_idx" ON "labo_insights" USING btree ("_order");
  CREATE INDEX "labo_insights_parent_id_idx" ON "labo_insights" USING btree ("_parent_id");
  CREATE INDEX "labo_title_idx" ON "labo" USING btree ("title");
  CREATE INDEX "labo_image_idx" ON "labo" USING btree ("image_id");
  CREATE INDEX "labo_action_plan_idx" ON "labo" USING btree ("action_plan_id");
  CREATE INDEX "labo_slug_idx" ON "labo" USING btree ("slug");
  CREATE INDEX "labo_document_idx" ON "labo" USING btree ("document_id");
  CREATE INDEX "labo_updated_at_idx" ON "labo" USING btree ("updated_at");
  CREATE INDEX "labo_created_at_idx" ON "labo" USING btree ("created_at");
  CREATE INDEX "labo__status_idx" ON "labo" USING btree ("_status");
  CREATE INDEX "labo_rels_order_idx" ON "labo_rels" USING btree ("order");
  CREATE INDEX "labo_rels_parent_idx" ON "labo_rels" USING btree ("parent_id");
  CREATE INDEX "labo_rels_path_idx" ON "labo_rels" USING btree ("path");
  CREATE INDEX "labo_rels_projects_id_idx" ON "labo_rels" USING btree ("projects_id");
  CREATE INDEX "labo_rels_partners_id_idx" ON "labo_rels" USING btree ("partners_id");
  CREATE INDEX "labo_rels_contacts_id_idx" ON "labo_rels" USING btree ("contacts_id");
  CREATE INDEX "_labo_v_version_youth_order_idx" ON "_labo_v_version_youth" USING btree ("_order");
  CREATE INDEX "_labo_v_version_youth_parent_id_idx" ON "_labo_v_version_youth" USING btree ("_parent_id");
  CREATE INDEX "_labo_v_version_what_ifs_order_idx" ON "_labo_v_version_what_ifs" USING btree ("_order");
  CREATE INDEX "_labo_v_version_what_ifs_parent_id_idx" ON "_labo_v_version_what_ifs" USING btree ("_parent_id");
  CREATE INDEX "_labo_v_version_levers_order_idx" ON "_labo_v_version_levers" USING btree ("_order");
  CREATE INDEX "_labo_v_version_levers_parent_id_idx" ON "_labo_v_version_levers" USING btree ("_parent_id");
  CREATE INDEX "_labo_v_version_insights_order_idx" ON "_labo_v_version_insights" USING btree ("_order");
  CREATE INDEX "_labo_v_version_insights_parent_id_idx" ON "_labo_v_version_insights" USING btree ("_parent_id");
  CREATE INDEX "_labo_v_parent_idx" ON "_labo_v" USING btree ("parent_id");
  CREATE INDEX "_labo_v_version_version_title_idx" ON "_labo_v" USING btree ("version_title");
  CREATE INDEX "_labo_v_version_version_image_idx" ON "_labo_v" USING btree ("version_image_id");
  CREATE INDEX "_labo_v_version_version_action_plan_idx" ON "_labo_v" USING btree ("version_action_plan_id");
  CREATE INDEX "_labo_v_version_version_slug_idx" ON "_labo_v" USING btree ("version_slug");
  CREATE INDEX "_labo_v_version_version_document_idx" ON "_labo_v" USING btree ("version_document_id");
  CREATE INDEX "_labo_v_version_version_updated_at_idx" ON "_labo_v" USING btree ("version_updated_at");
  CREATE INDEX "_labo_v_version_version_created_at_idx" ON "_labo_v" USING btree ("version_created_at");
  CREATE INDEX "_labo_v_version_version__status_idx" ON "_labo_v" USING btree ("version__status");
  CREATE INDEX "_labo_v_created_at_idx" ON "_labo_v" USING btree ("created_at");
  CREATE INDEX "_labo_v_updated_at_idx" ON "_labo_v" USING btree ("updated_at");
  CREATE INDEX "_labo_v_latest_idx" ON "_labo_v" USING btree ("latest");
  CREATE INDEX "_labo_v_rels_order_idx" ON "_labo_v_rels" USING btree ("order");
  CREATE INDEX "_labo_v_rels_parent_idx" ON "_labo_v_rels" USING btree ("parent_id");
  CREATE INDEX "_labo_v_rels_path_idx" ON "_labo_v_rels" USING btree ("path");
  CREATE INDEX "_labo_v_rels_projects_id_idx" ON "_labo_v_rels" USING btree ("projects_id");
  CREATE INDEX "_labo_v_rels_partners_id_idx" ON "_labo_v_rels" USING btree ("partners_id");
  CREATE INDEX "_labo_v_rels_contacts_id_idx" ON "_labo_v_rels" USING btree ("contacts_id");
  CREATE INDEX "terms_vocabulary_idx" ON "terms" USING btree ("vocabulary");
  CREATE INDEX "terms_key_idx" ON "terms" USING btree ("key");
  CREATE INDEX "terms_order_idx" ON "terms" USING btree ("order");
  CREATE INDEX "terms_replacement_idx" ON "terms" USING btree ("replacement_id");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE UNIQUE INDEX "vocabulary_key_idx" ON "terms" USING btree ("vocabulary","key");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_memberships_order_idx" ON "users_memberships" USING btree ("_order");
  CREATE INDEX "users_memberships_parent_id_idx" ON "users_memberships" USING btree ("_parent_id");
  CREATE INDEX "users_memberships_partner_idx" ON "users_memberships" USING btree ("partner_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_labo_role_idx" ON "users" USING btree ("labo_role");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "documents_collection_idx" ON "documents" USING btree ("collection");
  CREATE INDEX "documents_publication_idx" ON "documents" USING btree ("publication");
  CREATE INDEX "documents_lead_idx" ON "documents" USING btree ("lead_id");
  CREATE INDEX "documents_edition_state_idx" ON "documents" USING btree ("edition_state");
  CREATE INDEX "documents_review_by_idx" ON "documents" USING btree ("review_by");
  CREATE INDEX "documents_replacement_idx" ON "documents" USING btree ("replacement_id");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_partners_id_idx" ON "documents_rels" USING btree ("partners_id");
  CREATE INDEX "editions_document_idx" ON "editions" USING btree ("document_id");
  CREATE INDEX "editions_state_idx" ON "editions" USING btree ("state");
  CREATE INDEX "editions_submitted_at_idx" ON "editions" USING btree ("submitted_at");
  CREATE INDEX "editions_reviewer_idx" ON "editions" USING btree ("reviewer");
  CREATE INDEX "editions_publish_at_idx" ON "editions" USING btree ("publish_at");
  CREATE INDEX "editions_due_on_idx" ON "editions" USING btree ("due_on");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_number_idx" ON "editions" USING btree ("document_id","number");
  CREATE INDEX "editions_texts_order_parent" ON "editions_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_document_idx" ON "events" USING btree ("document_id");
  CREATE INDEX "events_key_idx" ON "events" USING btree ("key");
  CREATE UNIQUE INDEX "document_number_1_idx" ON "events" USING btree ("document_id","number");
  CREATE INDEX "comments_document_idx" ON "comments" USING btree ("document_id");
  CREATE INDEX "comments_state_idx" ON "comments" USING btree ("state");
  CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_checklist_order_idx" ON "settings_checklist" USING btree ("_order");
  CREATE INDEX "settings_checklist_parent_id_idx" ON "settings_checklist" USING btree ("_parent_id");
  CREATE INDEX "settings_reason_codes_order_idx" ON "settings_reason_codes" USING btree ("_order");
  CREATE INDEX "settings_reason_codes_parent_id_idx" ON "settings_reason_codes" USING btree ("_parent_id");
  CREATE INDEX "settings_saved_answers_order_idx" ON "settings_saved_answers" USING btree ("_order");
  CREATE INDEX "settings_saved_answers_parent_id_idx" ON "settings_saved_answers" USING btree ("_parent_id");
  CREATE INDEX "settings_holidays_order_idx" ON "settings_holidays" USING btree ("_order");
  CREATE INDEX "settings_holidays_parent_id_idx" ON "settings_holidays" USING btree ("_parent_id");
  CREATE INDEX "settings_labo_partner_idx" ON "settings" USING btree ("labo_partner_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "fiches_sources" CASCADE;
  DROP TABLE "fiches_organisations" CASCADE;
  DROP TABLE "fiches" CASCADE;
  DROP TABLE "fiches_rels" CASCADE;
  DROP TABLE "_fiches_v_version_sources" CASCADE;
  DROP TABLE "_fiches_v_version_organisations" CASCADE;
  DROP TABLE "_fiches_v" CASCADE;
  DROP TABLE "_fiches_v_rels" CASCADE;
  DROP TABLE "leerlabos_guides" CASCADE;
  DROP TABLE "leerlabos_sessions" CASCADE;
  DROP TABLE "leerlabos" CASCADE;
  DROP TABLE "leerlabos_rels" CASCADE;
  DROP TABLE "_leerlabos_v_version_guides" CASCADE;
  DROP TABLE "_leerlabos_v_version_sessions" CASCADE;
  DROP TABLE "_leerlabos_v" CASCADE;
  DROP TABLE "_leerlabos_v_rels" CASCADE;
  DROP TABLE "projects_support" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "_projects_v_version_support" CASCADE;
  DROP TABLE "_projects_v" CASCADE;
  DROP TABLE "_projects_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "_contacts_v" CASCADE;
  DROP TABLE "labo_youth" CASCADE;
  DROP TABLE "labo_what_ifs" CASCADE;
  DROP TABLE "labo_levers" CASCADE;
  DROP TABLE "labo_insights" CASCADE;
  DROP TABLE "labo" CASCADE;
  DROP TABLE "labo_rels" CASCADE;
  DROP TABLE "_labo_v_version_youth" CASCADE;
  DROP TABLE "_labo_v_version_what_ifs" CASCADE;
  DROP TABLE "_labo_v_version_levers" CASCADE;
  DROP TABLE "_labo_v_version_insights" CASCADE;
  DROP TABLE "_labo_v" CASCADE;
  DROP TABLE "_labo_v_rels" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "users_memberships" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_rels" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_texts" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings_checklist" CASCADE;
  DROP TABLE "settings_reason_codes" CASCADE;
  DROP TABLE "settings_saved_answers" CASCADE;
  DROP TABLE "settings_holidays" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TYPE "public"."enum_fiches_kind";
  DROP TYPE "public"."enum_fiches_care_phase";
  DROP TYPE "public"."enum_fiches_cost";
  DROP TYPE "public"."enum_fiches_licence";
  DROP TYPE "public"."enum_fiches_status";
  DROP TYPE "public"."enum__fiches_v_version_kind";
  DROP TYPE "public"."enum__fiches_v_version_care_phase";
  DROP TYPE "public"."enum__fiches_v_version_cost";
  DROP TYPE "public"."enum__fiches_v_version_licence";
  DROP TYPE "public"."enum__fiches_v_version_status";
  DROP TYPE "public"."enum_leerlabos_sessions_status";
  DROP TYPE "public"."enum_leerlabos_status";
  DROP TYPE "public"."enum__leerlabos_v_version_sessions_status";
  DROP TYPE "public"."enum__leerlabos_v_version_status";
  DROP TYPE "public"."enum_projects_support";
  DROP TYPE "public"."enum_projects_phase";
  DROP TYPE "public"."enum_projects_status";
  DROP TYPE "public"."enum__projects_v_version_support";
  DROP TYPE "public"."enum__projects_v_version_phase";
  DROP TYPE "public"."enum__projects_v_version_status";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum_contacts_status";
  DROP TYPE "public"."enum__contacts_v_version_status";
  DROP TYPE "public"."enum_labo_insights_kind";
  DROP TYPE "public"."enum_labo_kind";
  DROP TYPE "public"."enum_labo_phase";
  DROP TYPE "public"."enum_labo_status";
  DROP TYPE "public"."enum__labo_v_version_insights_kind";
  DROP TYPE "public"."enum__labo_v_version_kind";
  DROP TYPE "public"."enum__labo_v_version_phase";
  DROP TYPE "public"."enum__labo_v_version_status";
  DROP TYPE "public"."enum_terms_vocabulary";
  DROP TYPE "public"."enum_users_memberships_role";
  DROP TYPE "public"."enum_users_labo_role";
  DROP TYPE "public"."enum_documents_collection";
  DROP TYPE "public"."enum_documents_publication";
  DROP TYPE "public"."enum_documents_edition_state";
  DROP TYPE "public"."enum_editions_state";
  DROP TYPE "public"."enum_comments_kind";
  DROP TYPE "public"."enum_comments_state";`)
}
