import type { Customer } from '@retours/domain';
import { Text, TextList } from '../fields/told.js';

export class CustomerView implements Customer {
  @Text() id!: string;
  @Text({ nullable: true }) email!: string | null;
  @Text({ nullable: true }) firstName!: string | null;
  @Text({ nullable: true }) lastName!: string | null;
  @Text() locale!: string;
  @TextList({ optional: true }) address?: readonly string[];
}
