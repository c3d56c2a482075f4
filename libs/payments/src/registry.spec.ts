import { describePaymentGateways } from '@retours/testkit';
import { gatewaysOf } from './registry.js';

describePaymentGateways('an installation', (gateways, patienceMs) => gatewaysOf(gateways, patienceMs / 1000));
