import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Listeners, Outbox, type ShopId } from '@retours/domain';

/** Tells everybody of an event, at least once; one that was told already is not told again. Answers whether it was told now. */
export class Announce extends Command<boolean> {
  constructor(
    readonly shop: ShopId,
    readonly eventId: string,
  ) {
    super();
  }
}

@CommandHandler(Announce)
export class AnnounceHandler implements ICommandHandler<Announce> {
  constructor(
    private readonly outbox: Outbox,
    private readonly listeners: Listeners,
  ) {}

  async execute({ shop, eventId }: Announce): Promise<boolean> {
    const event = await this.outbox.pending(shop, eventId);
    if (!event) return false;
    await this.listeners.tell(shop, event);
    // Only now: told twice is a nuisance, never told is a loss.
    await this.outbox.done(shop, eventId);
    return true;
  }
}
