import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Clock,
  Ids,
  orderFrom,
  Orders,
  pushOrder,
  Refusal,
  type Order,
  type OrderPush,
  type Scope,
  type Shop,
} from '@retours/domain';
import { occasionOf } from '../occasion.js';

/** A readable line of an import: its number in the file, and the order it pushes. */
export type ImportRow = Readonly<{ line: number; reference: string; push: OrderPush; fingerprint: string }>;
export type RefusedRow = Readonly<{ line: number; reference: string; refusal: Refusal }>;
export type Imported = Readonly<{
  created: number;
  replaced: number;
  unchanged: number;
  refused: readonly RefusedRow[];
}>;
type Fate = 'created' | 'replaced' | 'unchanged' | Refusal;

/** Takes many orders in at once (at most a few hundred): what is refused is named, the others are kept. */
export class ImportOrders extends Command<Imported> {
  constructor(
    readonly scope: Scope,
    readonly rows: readonly ImportRow[],
  ) {
    super();
  }
}

const isFirstOfItsReference = (row: ImportRow, index: number, rows: readonly ImportRow[]) =>
  rows.findIndex(({ reference }) => reference === row.reference) === index;

function report(rows: readonly ImportRow[], fates: ReadonlyMap<ImportRow, Fate>): Imported {
  const count = (fate: Fate) => rows.filter((row) => fates.get(row) === fate).length;
  const refused = rows.flatMap((row) => {
    const fate = fates.get(row);
    return fate instanceof Refusal ? [{ line: row.line, reference: row.reference, refusal: fate }] : [];
  });
  return { created: count('created'), replaced: count('replaced'), unchanged: count('unchanged'), refused };
}

@CommandHandler(ImportOrders)
export class ImportOrdersHandler implements ICommandHandler<ImportOrders> {
  constructor(
    private readonly orders: Orders,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ scope, rows }: ImportOrders): Promise<Imported> {
    const fates = await this.addNew(scope, rows.filter(isFirstOfItsReference));
    for (const row of rows) {
      // In the order of the file: a reference that comes twice is replaced by its later line.
      if (!fates.has(row)) fates.set(row, await this.putOne(scope, row));
    }
    return report(rows, fates);
  }

  /** Creates in one go what does not exist yet; what it cannot decide on is left to be put one by one. */
  private async addNew(scope: Scope, rows: readonly ImportRow[]): Promise<Map<ImportRow, Fate>> {
    let fates = new Map<ImportRow, Fate>();
    const place = (shop: Shop, row: ImportRow): readonly Order[] => {
      const order = fateOf(() =>
        orderFrom(row.reference, row.push, row.fingerprint, shop, occasionOf(scope, this.clock, this.ids)),
      );
      // A status that is deleted by now may be one the order has been in: only the order itself can tell.
      if (order instanceof Refusal && order.code === 'STATUS_NOT_FOUND') return [];
      fates.set(row, order instanceof Refusal ? order : 'created');
      return order instanceof Refusal ? [] : [order];
    };
    const existing = await this.orders
      .addAll(scope, (shop) => {
        // Anew for every attempt: a store may ask again when somebody else was faster.
        fates = new Map();
        return rows.flatMap((row) => place(shop, row));
      })
      .catch((error: unknown) =>
        error instanceof Refusal ? rows.map(({ reference }) => reference) : Promise.reject(error),
      );
    const left = new Set(existing);
    return new Map([...fates].filter(([row, fate]) => fate !== 'created' || !left.has(row.reference)));
  }

  private putOne(scope: Scope, { reference, push, fingerprint }: ImportRow): Promise<Fate> {
    return this.orders
      .put<Fate>(scope, reference, (existing, shop) => {
        const decision = pushOrder(
          existing,
          push,
          { reference, fingerprint },
          shop,
          occasionOf(scope, this.clock, this.ids),
        );
        const unchanged = existing?.fingerprint === fingerprint;
        return {
          ...decision,
          result: decision.result.created ? 'created' : unchanged ? 'unchanged' : 'replaced',
        };
      })
      .catch(asRefusal);
  }
}

const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  throw error;
};

function fateOf(place: () => Order): Order | Refusal {
  try {
    return place();
  } catch (error) {
    return asRefusal(error);
  }
}
