import { describeIds } from '@retours/testkit';
import { RandomIds } from './index.js';

describeIds('chance', { unguessable: true }, () => new RandomIds());
