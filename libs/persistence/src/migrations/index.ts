import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tables } from './1-tables.js';
import { guards } from './2-guards.js';
import { rights } from './3-rights.js';

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
export const migrations = [step('FirstSchema1793400000000', tables, guards, rights)];
