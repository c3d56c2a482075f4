import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { notificationsOf, Outbox, type DomainEvent, type ShopId } from '@retours/domain';

/** Decides whom to tell of an event and strikes it off; answers the event, undefined when it was struck off before. */
export class Announce extends Command<DomainEvent | undefined> {
  constructor(
    readonly shop: ShopId,
    readonly eventId: string,
  ) {
    super();
  }
}

@CommandHandler(Announce)
export class AnnounceHandler implements ICommandHandler<Announce> {
  constructor(private readonly outbox: Outbox) {}

  execute({ shop, eventId }: Announce): Promise<DomainEvent | undefined> {
    return this.outbox.fanOut(shop, eventId, notificationsOf);
  }
}
