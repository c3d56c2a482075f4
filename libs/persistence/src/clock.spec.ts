import { setTimeout as sleep } from 'node:timers/promises';
import { describeClock } from '@retours/testkit';
import { SystemClock } from './index.js';

describeClock('the machine', { real: true }, () => ({ clock: new SystemClock(), pass: (ms) => sleep(ms) }));
