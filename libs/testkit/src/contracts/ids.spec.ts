import { given } from '@retours/domain/given';
import { describeIds } from './ids.contract.js';

describeIds('specs, which count up', { unguessable: false }, () => given.ids(7));
