import { Listeners, type DomainEvent, type ShopId } from '@retours/domain';
import type { Logger } from 'pino';
import { countEvent } from './metrics.js';

/** Those who are told of events: so far the log and the metrics. A line names the event and never what is in it. */
export class LogListeners extends Listeners {
  constructor(private readonly log: Logger) {
    super();
  }

  async tell(shop: ShopId, { id, type, at, orderReference }: DomainEvent): Promise<void> {
    this.log.info({ shop, eventId: id, type, at, orderReference }, 'event');
    countEvent(type);
  }
}
