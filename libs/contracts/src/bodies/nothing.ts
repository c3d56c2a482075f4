/** A body that has no fields: it may be missing or empty, and a field in it is refused like any other unknown one. */
export class NoFields {}
