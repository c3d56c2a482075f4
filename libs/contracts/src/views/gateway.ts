import type {
  AccountOnFile,
  AccountPause,
  CredentialField,
  Instant,
  ShownCredentials,
} from '@retours/domain';
import { Data, Flag, ListOf, Moment, Part, Text } from '../fields/told.js';

/** Why an account is left alone, and since when. */
export class AccountPauseView implements AccountPause {
  @Text() reason!: string;
  @Moment() since!: Instant;
}

/** One thing an account is made of. */
export class CredentialFieldView implements Omit<CredentialField, 'optional'> {
  @Text() name!: string;
  @Flag({ description: 'Write-only' }) secret!: boolean;
  @Flag() optional!: boolean;
}

/** A shop's account at a payment gateway. */
export class GatewayView implements Omit<AccountOnFile, 'endpoint'> {
  @Text() gateway!: string;
  @Data({ description: 'By the gateway’s names; of a secret only `{"set": true}`. Empty without an account' })
  credentials!: ShownCredentials;
  @ListOf(() => CredentialFieldView, {
    description: 'What an account there is made of, in the order to ask for it',
  })
  fields!: readonly CredentialFieldView[];
  @Part(() => AccountPauseView, { nullable: true }) paused!: AccountPauseView | null;
  @Text({
    nullable: true,
    description:
      'Where the gateway shall send its notifications, below the address of this API; nobody can guess it. Null without an account',
  })
  webhookPath!: string | null;
}
