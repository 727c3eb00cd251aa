import ipaddr from 'ipaddr.js';

/** Answers to virtual machines of Azure alone, at an address that looks public. */
const platformAddresses: ReadonlySet<string> = new Set(['168.63.129.16']);

/** The only IPv6 addresses that are given to hosts on the internet. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is a host's on the public internet: no private, loopback, link-local, shared or
 * multicast one, none of a cloud's metadata service, and no IPv6 address that stands for an IPv4 one.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address) || platformAddresses.has(address)) return false;
  const parsed = ipaddr.parse(address);
  const isGlobal = parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
  return isGlobal && parsed.range() === 'unicast';
};
