import type { AccountOnFile, AccountPause, Instant, ShownCredentials } from '@retours/domain';
import { Data, Moment, Part, Text } from '../fields/told.js';

/** Why an account is left alone, and since when. */
export class AccountPauseView implements AccountPause {
  @Text() reason!: string;
  @Moment() since!: Instant;
}

/** A shop's account at a payment gateway. */
export class GatewayView implements Omit<AccountOnFile, 'endpoint'> {
  @Text() gateway!: string;
  @Data({ description: 'By the gateway’s names; of a secret only `{"set": true}`. Empty without an account' })
  credentials!: ShownCredentials;
  @Part(() => AccountPauseView, { nullable: true }) paused!: AccountPauseView | null;
  @Text({
    nullable: true,
    description:
      'Where the gateway shall send its notifications, below the address of this API; nobody can guess it. Null without an account',
  })
  webhookPath!: string | null;
}
