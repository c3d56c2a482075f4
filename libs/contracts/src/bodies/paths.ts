import { RequiredId } from '../fields/asked.js';

/** Names in addresses, held to what a database can look up. */
export class ReferencePath {
  @RequiredId({ description: 'The order, as the shop names it', example: 'A-1' }) reference!: string;
}

export class NumberPath {
  @RequiredId({ description: 'The number on the document', example: 'RE-2026-000007' }) number!: string;
}

export class NumberAndLinePath extends NumberPath {
  @RequiredId({ description: 'The line of the order', example: 'l1' }) lineId!: string;
}

export class IdPath {
  @RequiredId({ description: 'As answered by the API' }) id!: string;
}
