import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from '../auth/access.guard.js';
import { AccessRules } from '../auth/access-rules.js';
import { DevTokenController } from '../auth/dev-token.controller.js';
import { EmbeddedIssuer } from '../auth/embedded-issuer.js';
import { SignInController } from '../auth/sign-in.controller.js';
import { HealthModule } from '../health/health.module.js';
import { SentInterceptor } from '../http/sent.interceptor.js';
import { validation } from '../http/validation.js';
import { IdempotencyGuard } from '../idempotency/idempotency.js';
import { RateLimits } from '../limits/rate-limits.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import { KIT, type KitOptions } from './options.js';

/** In this order: who calls, then whether the call brings the key its route demands. */
const everywhere: Provider[] = [
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_GUARD, useClass: IdempotencyGuard },
  { provide: APP_PIPE, useFactory: validation },
  { provide: APP_INTERCEPTOR, useClass: SentInterceptor },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

/** What every route of an API goes through: access, idempotency, validation, headers, problems. */
@Module({})
export class KitModule {
  /** The kit for one API. It needs the port `Shops` from a global module. */
  static forApi(kit: KitOptions): DynamicModule {
    const limits = { provide: RateLimits, useFactory: () => RateLimits.open(kit.env) };
    const issuer = kit.issuer ? [{ provide: EmbeddedIssuer, useValue: kit.issuer }] : [];
    return {
      module: KitModule,
      global: true,
      imports: [DiscoveryModule, HealthModule],
      controllers: kit.issuer ? [SignInController, DevTokenController] : [SignInController],
      providers: [{ provide: KIT, useValue: kit }, limits, ...issuer, AccessRules, ...everywhere],
      exports: [KIT, RateLimits],
    };
  }
}
