import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guards } from './2-guards.js';
import { rights } from './3-rights.js';
import { tables } from './1-tables.js';

/** The first schema. Rolling back means restoring: a migration that drops books has no business in this product. */
class FirstSchema1793400000000 implements MigrationInterface {
  readonly name = 'FirstSchema1793400000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, guards, rights]) await runner.query(sql);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('restore a backup instead'));
  }
}

export const migrations = [FirstSchema1793400000000];
