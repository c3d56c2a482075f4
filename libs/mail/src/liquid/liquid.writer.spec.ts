import { describeMailWriter } from '@retours/testkit';
import { LiquidWriter } from './liquid.writer.js';

describeMailWriter('Liquid', () => new LiquidWriter());
