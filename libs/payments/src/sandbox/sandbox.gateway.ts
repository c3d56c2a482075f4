import type {
  GatewayAccount,
  GatewayCapabilities,
  GatewayOutcome,
  GatewayRefund,
  JudgedWebhook,
  ListedRefund,
  LookUpOutcome,
  PaymentGateway,
} from '@retours/domain';
import { unknown } from '../kit/outcome.js';
import type { SandboxLedger } from './sandbox.ledger.js';
import { behaviourOf, listed, outcomeOf } from './sandbox.wire.js';

/** A provider for trying things out: sends no money, but keeps real books, and fails in the ways real ones do. */
export class SandboxGateway implements PaymentGateway {
  readonly name = 'sandbox';
  readonly capabilities: GatewayCapabilities = { lookUp: true, lists: true, keyWindowSeconds: 86_400 };

  readonly credentials = [];

  constructor(private readonly ledger: SandboxLedger) {}

  async refund(refund: GatewayRefund): Promise<GatewayOutcome> {
    const behaviour = behaviourOf(refund.gatewayReference);
    if (behaviour.callLost && (await this.ledger.loseCall(refund.key))) return unknown('the call got lost');
    const { booked, executed } = await this.ledger.write(refund, behaviour.books);
    return behaviour.replyLost && executed ? unknown('the reply got lost') : outcomeOf(booked, refund);
  }

  async lookUp(refund: GatewayRefund): Promise<LookUpOutcome> {
    await this.ledger.settle(refund.key);
    const row = await this.ledger.find(refund.key);
    return row ? outcomeOf(row, refund) : { type: 'not_found' };
  }

  async judge(): Promise<JudgedWebhook> {
    return { type: 'refused', reason: 'the sandbox notifies nobody' };
  }

  async list(gatewayReference: string, { shop }: GatewayAccount): Promise<readonly ListedRefund[]> {
    return (await this.ledger.list(shop, gatewayReference)).map(listed);
  }
}
