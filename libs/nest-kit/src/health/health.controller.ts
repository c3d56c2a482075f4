import { Controller, Get, Header, Inject, Optional, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/access.js';
import { registry } from './metrics.js';
import { PROBES, readiness, type Probe, type Readiness } from './probes.js';

/** For those who keep us running: are we alive, are we ready, how are we doing. */
@Public()
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(@Optional() @Inject(PROBES) private readonly probes: readonly Probe[] = []) {}

  /** Alive: the process answers. */
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** Ready: 200 when everything we cannot do without answers, else 503; either way, what answered. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const state = await readiness(this.probes);
    if (state.status !== 'ok') reply.status(503).header('Retry-After', '2');
    return state;
  }

  /** Figures in the Prometheus text format. */
  @Get('metrics')
  @Header('Content-Type', registry.contentType)
  metrics(): Promise<string> {
    return registry.metrics();
  }
}
