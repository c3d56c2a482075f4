/** Units by line. */
export type Units = Readonly<Record<string, number>>;

/** The lines of which something was taken, as request bodies have them. */
export const takenLines = (units: Units) =>
  Object.entries(units)
    .filter(([, quantity]) => quantity > 0)
    .map(([lineId, quantity]) => ({ lineId, quantity }));
