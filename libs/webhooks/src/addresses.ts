import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;
/** A range of addresses, as CIDR notation names it. */
export type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** Everything of IPv6 that is given out to be reached from everywhere. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Inside public ranges, but never a shop's: a cloud's own service to its machines, and protocol assignments. */
const NEVER_A_SHOP = ['168.63.129.16/32', '2001::/23'].map((range) => ipaddr.parseCIDR(range));

const isIn = (address: Address, [range, bits]: Range): boolean =>
  address.kind() === range.kind() && address.match(range, bits);

/** Reads ranges in CIDR notation. @throws on one that is not. */
export const rangesOf = (texts: readonly string[]): Range[] => texts.map((text) => ipaddr.parseCIDR(text));

/** Whether an address is one anybody on the internet can reach; IPv4 inside IPv6 (mapped, 6to4, NAT64) never counts. */
export function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return (
    address.range() === 'unicast' &&
    (address.kind() === 'ipv4' || isIn(address, GLOBAL_IPV6)) &&
    !NEVER_A_SHOP.some((range) => isIn(address, range))
  );
}

/** Whether an address is in one of these ranges. */
export const isWithin = (text: string, ranges: readonly Range[]): boolean =>
  ipaddr.isValid(text) && ranges.some((range) => isIn(ipaddr.parse(text), range));
