import { RequiredId } from '../fields/asked.js';

/** Names in addresses, held to what a database can look up. */
export class ReferencePath {
  @RequiredId() reference!: string;
}

export class NumberPath {
  @RequiredId() number!: string;
}

export class NumberAndLinePath extends NumberPath {
  @RequiredId() lineId!: string;
}

export class IdPath {
  @RequiredId() id!: string;
}
