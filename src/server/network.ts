import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(?=\d+\.)/i;

/** Whoever has one address of IPv6 has a /64 of them: all of these are one caller. */
export const networkOf = (address: string): string => {
  const plain = address.replace(mapped, '');
  if (!isIPv6(plain)) return plain;
  const [left = [], right] = plain.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = right ? Array(8 - left.length - right.length).fill('0') : [];
  const groups = [...left, ...zeros, ...(right ?? [])].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
  return `${groups.slice(0, 4).join(':')}::/64`;
};
