import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { notificationsOf, Outbox, type DomainEvent, type ShopId } from '@retours/domain';

/** What became of telling some events: those that were told, and what went wrong with others. */
export type Announced = Readonly<{ told: readonly DomainEvent[]; errors: readonly Error[] }>;

/** Decides whom to tell of some events of a shop and strikes them off; those struck off before are left out. */
export class Announce extends Command<Announced> {
  constructor(
    readonly shop: ShopId,
    readonly eventIds: readonly string[],
  ) {
    super();
  }
}

@CommandHandler(Announce)
export class AnnounceHandler implements ICommandHandler<Announce> {
  constructor(private readonly outbox: Outbox) {}

  async execute({ shop, eventIds }: Announce): Promise<Announced> {
    try {
      return { told: await this.tell(shop, eventIds), errors: [] };
    } catch (error) {
      if (eventIds.length === 1) return { told: [], errors: [error as Error] };
      // One that cannot be told keeps none of the others waiting.
      const alone = await Promise.all(eventIds.map((id) => this.execute(new Announce(shop, [id]))));
      return {
        told: alone.flatMap(({ told }) => told),
        errors: alone.flatMap(({ errors }) => errors),
      };
    }
  }

  private tell(shop: ShopId, ids: readonly string[]): Promise<readonly DomainEvent[]> {
    return this.outbox.fanOut(shop, ids, notificationsOf);
  }
}
