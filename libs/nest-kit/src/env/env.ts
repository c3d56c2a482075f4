import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { Allow, IsEmail, IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';

const POSTGRES = { message: '$property must be a postgres:// address' };
const Count = (min: number, max: number) =>
  applyDecorators(
    Type(() => Number),
    IsInt(),
    Min(min),
    Max(max),
  );
const Port = () => Count(0, 65535);

/** Where everything is kept. One address per role (reliability.md rule 9). */
export class DatabaseEnv {
  /** What APIs and workers use: role `retours_app`, one shop at a time. */
  @Matches(/^postgres(ql)?:\/\//, POSTGRES)
  DATABASE_URL!: string;
  /** Who finds due work across shops: role `retours_relay`. Workers only. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, POSTGRES)
  DATABASE_RELAY_URL?: string;
  /** Who runs migrations: role `retours_owner`. Never given to a running service. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, POSTGRES)
  DATABASE_OWNER_URL?: string;
  /** Connections per process. */
  @Count(1, 200)
  DATABASE_POOL_SIZE = 10;
}

/** Redis, for the queue and for limits shared by all nodes. Without it, PostgreSQL and memory do. */
export class RedisEnv {
  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: '$property must be a redis:// address' })
  REDIS_URL?: string;
}

/** Through whom mails go out. Without a server the worker sends none; workers only. */
export class MailEnv {
  /** The mail server, with user and password if it wants them. */
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: '$property must be an smtp:// or smtps:// address' })
  SMTP_URL?: string;
  /** The address mails come from when a shop has set none. */
  @IsOptional()
  @IsEmail({ require_tld: false }, { message: '$property must be a mail address' })
  MAIL_FROM?: string;
}

/** Whose tokens are good. Both are needed unless the embedded issuer runs. */
export class AuthEnv {
  /** Where the issuer publishes its keys (a JWK set). */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  AUTH_JWKS_URL?: string;
  /** The `iss` every token must carry, letter by letter. */
  @IsOptional()
  @IsString()
  AUTH_ISSUER?: string;
}

/** How people sign in to the pages, and where those are. */
export class PagesEnv {
  /** The pages' name at the issuer (a public client, PKCE); without it nobody can sign in to them. */
  @IsOptional()
  @IsString()
  OIDC_CLIENT_ID?: string;
  /** The issuer as browsers reach it; `AUTH_ISSUER` unless told. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  OIDC_ISSUER?: string;
  /** What the pages ask the issuer for. */
  @IsString()
  OIDC_SCOPE = 'openid profile email';
  /** Origins beside the issuer's that its configuration sends the pages to, such as that of its token endpoint. */
  @Transform(({ value }: { value: unknown }) => listed(value))
  @Matches(/^https?:\/\/[^/\s*;,'"]+$/, {
    each: true,
    message: '$property must list origins such as https://tokens.example',
  })
  OIDC_ORIGINS: readonly string[] = [];
  /** Where the built pages of shoppers are; beside the customer API unless told. */
  @IsOptional()
  @IsString()
  PORTAL_FILES?: string;
  /** Where the built pages of staff are; beside the merchant API unless told. */
  @IsOptional()
  @IsString()
  BACK_OFFICE_FILES?: string;
}

/** What the credentials of gateways are sealed with. */
export class CredentialsEnv {
  /** Master keys, `id:base64(32 bytes)` separated by commas: the first writes, all read. Without one no account can be kept. */
  @IsOptional()
  @IsString()
  CREDENTIALS_KEYS?: string;
}

/** Where we listen and who may call from a browser. */
export class HttpEnv {
  /** The address to bind: this machine only, unless told; `0.0.0.0` in containers. */
  @IsString()
  HOST = '127.0.0.1';
  @Port()
  CUSTOMER_API_PORT = 3001;
  @Port()
  MERCHANT_API_PORT = 3002;
  /** Health and metrics of the worker. */
  @Port()
  WORKER_PORT = 3003;
  /** Web origins that may call, separated by commas; none unless told. */
  @Transform(({ value }: { value: unknown }) => listed(value))
  @Matches(/^https?:\/\/[^/\s*]+$/, {
    each: true,
    message: '$property must list origins such as https://shop.example',
  })
  CORS_ORIGINS: readonly string[] = [];
  /** Which proxies may say whom they speak for: `true`, or addresses separated by commas; none unless told. */
  @Transform(({ value }: { value: unknown }) => trusted(value))
  @Allow()
  TRUST_PROXY: boolean | string = false;
}

/** How much one caller may ask, per minute; 0 is no limit (api.md "Limits"). */
export class LimitsEnv {
  /** Writes per shopper. */
  @Count(0, 1_000_000)
  RATE_LIMIT_CUSTOMER_WRITES = 60;
  /** Failed authentications and development tokens, per address. */
  @Count(0, 1_000_000)
  RATE_LIMIT_FAILED_AUTH = 600;
}

/** How long workers wait, in seconds, and how much they do at once. */
export class WorkEnv {
  /** A payment refund is one worker's for so long: longer than a gateway may take to look up and to refund. */
  @Count(1, 3_600)
  PAY_BACK_LEASE_SECONDS = 60;
  /** A refund that came to no end is tried again after so long, then after twice as long, and so on … */
  @Count(1, 3_600)
  PAY_BACK_FIRST_RETRY_SECONDS = 5;
  /** … up to this. */
  @Count(1, 86_400)
  PAY_BACK_LONGEST_RETRY_SECONDS = 3_600;
  /** A gateway has so long for one answer; a lease lasts longer than two of them. */
  @Count(1, 300)
  GATEWAY_TIMEOUT_SECONDS = 20;
  /** A mail or webhook is one worker's for so long: longer than a mail server or an endpoint may take. */
  @Count(1, 3_600)
  NOTIFICATION_LEASE_SECONDS = 60;
  /** Mails, and webhooks, that a worker has under way at once: one that is killed sends at most so many of each twice. */
  @IsOptional()
  @Count(1, 1_000)
  NOTIFICATIONS_AT_ONCE?: number;
  /** A bell nobody heard rings again after so long. */
  @Count(1, 3_600)
  RING_AGAIN_SECONDS = 30;
}

/** Where webhooks may go beside the public internet. */
export class WebhooksEnv {
  /** Ranges in CIDR notation, separated by commas; for trials on one's own machine: only the embedded mode starts with it. */
  @Transform(({ value }: { value: unknown }) => listed(value))
  @Matches(/^[\da-fA-F.:]+\/\d{1,3}$/, {
    each: true,
    message: '$property must list ranges such as 127.0.0.0/8',
  })
  WEBHOOK_ALLOW_CIDRS: readonly string[] = [];
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What is written to standard output. */
export class LogEnv {
  @IsIn(LOG_LEVELS)
  LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}

const listed = (value: unknown) =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
    : value;

const SWITCHES: Readonly<Record<string, boolean>> = { true: true, false: false };
const trusted = (value: unknown) => (typeof value === 'string' ? (SWITCHES[value] ?? value) : value);

/** Everything a process may be told, by the names of its variables. */
export type Env = DatabaseEnv &
  RedisEnv &
  MailEnv &
  AuthEnv &
  PagesEnv &
  CredentialsEnv &
  HttpEnv &
  LimitsEnv &
  WorkEnv &
  LogEnv &
  WebhooksEnv;
