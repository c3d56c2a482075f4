import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tables } from './1-tables.js';
import { guards } from './2-guards.js';
import { rights } from './3-rights.js';
import { editableStatuses } from './4-statuses.js';
import { reversals } from './5-reversals.js';
import { cancellations } from './6-cancellations.js';
import { redemptions } from './7-redemptions.js';
import { notifications } from './8-notifications.js';
import { letterheads } from './9-letterheads.js';
import { mail } from './10-mail.js';
import { audit } from './11-audit.js';
import { gatewayAccounts } from './12-gateway-accounts.js';
import { gatewayNews } from './13-gateway-news.js';
import { reconciliations } from './14-reconciliations.js';
import { overview } from './15-overview.js';
import { returnCounts } from './16-return-counts.js';
import { milliseconds } from './17-milliseconds.js';

/** A step of the schema. Rolling back means restoring: a migration that drops books has no business in this product. */
const step = (name: string, ...statements: readonly string[]) =>
  class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const sql of statements) await runner.query(sql);
    }

    down(): Promise<void> {
      return Promise.reject(new Error('restore a backup instead'));
    }
  };

/** In the order they are run: the number at the end of each name is its place. */
export const migrations = [
  step('FirstSchema1793400000000', tables, guards, rights),
  step('EditableStatuses1793500000000', editableStatuses),
  step('Reversals1793510000000', reversals),
  step('Cancellations1793520000000', cancellations),
  step('VoucherRedemptions1793530000000', redemptions),
  step('Notifications1793540000000', notifications),
  step('Letterheads1793550000000', letterheads),
  step('Mail1793555000000', mail),
  step('Audit1793560000000', audit),
  step('GatewayAccounts1793570000000', gatewayAccounts),
  step('GatewayNews1793580000000', gatewayNews),
  step('Reconciliations1793590000000', reconciliations),
  step('Overview1793600000000', overview),
  step('ReturnCounts1793610000000', returnCounts),
  step('Milliseconds1793620000000', milliseconds),
];
