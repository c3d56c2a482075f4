import type { Row } from '../row.js';
import { answers } from './answers.js';
import { crashes } from './crashes.js';
import { crowds } from './crowds.js';
import { database } from './database.js';
import { days } from './days.js';
import { deploys } from './deploys.js';
import { news } from './news.js';
import { queue } from './queue.js';
import { restores } from './restores.js';
import { surroundings } from './surroundings.js';

/** All faults, in the order of the matrix. */
export const rows: readonly Row[] = [
  ...crashes,
  ...answers,
  ...news,
  ...queue,
  ...database,
  ...crowds,
  ...surroundings,
  ...deploys,
  ...restores,
  ...days,
];
