import { atLeastZero, decimal, Decimal, least, sum, ZERO } from './amount.js';
import { exponentOf } from './currency.js';

/**
 * Shares a total in proportion to weights, exactly to the minor unit: everybody gets the whole units of their
 * proportion, the units left over go to the largest remainders (ties: the order given).
 * Without any weight nobody gets anything.
 */
export function shareOut(total: Decimal, weights: readonly Decimal[], currency: string): Decimal[] {
  const unit = decimal(10).pow(-exponentOf(currency));
  const weightSum = sum(weights);
  if (weightSum.isZero() || total.isZero()) return weights.map(() => ZERO);
  const exact = weights.map((weight) => total.times(weight).div(weightSum).div(unit));
  const whole = exact.map((share) => share.floor());
  const left = total.div(unit).minus(sum(whole)).toNumber();
  const lucky = exact
    .map((share, index) => ({ index, remainder: share.minus(whole[index]) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder))
    .slice(0, left);
  for (const { index } of lucky) whole[index] = whole[index].plus(1);
  return whole.map((share) => share.times(unit));
}

/**
 * Shares a total under ceilings: a share never exceeds its ceiling, and what does not fit goes to the others by the
 * same rule. What fits nobody is not shared.
 */
export function shareOutUnder(
  total: Decimal,
  weights: readonly Decimal[],
  ceilings: readonly Decimal[],
  currency: string,
): Decimal[] {
  const shares = weights.map(() => ZERO);
  let left = least(total, sum(ceilings));
  while (left.gt(0)) {
    const room = ceilings.map((ceiling, index) => atLeastZero(ceiling.minus(shares[index])));
    const openWeights = weights.map((weight, index) => (room[index].gt(0) ? weight : ZERO));
    const useful = sum(openWeights).isZero() ? room : openWeights;
    const offered = shareOut(left, useful, currency);
    offered.forEach((share, index) => (shares[index] = shares[index].plus(least(share, room[index]))));
    left = left.minus(sum(offered.map((share, index) => least(share, room[index]))));
  }
  return shares;
}
