import { Module, type OnModuleInit } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { watchProcess } from './metrics.js';

/** Health and metrics, for APIs and workers alike. */
@Module({ controllers: [HealthController] })
export class HealthModule implements OnModuleInit {
  onModuleInit(): void {
    watchProcess();
  }
}
