import { describe, expect, test } from 'vitest';
import { limits } from '../../src/onboarding/limits.ts';
import { isPublicAddress } from '../../src/onboarding/public-address.ts';
import { checkWebhookEvents, checkWebhookUrl } from '../../src/onboarding/rules/webhook-endpoint.ts';
import { retryDelayMs } from '../../src/onboarding/webhook-retries.ts';

const strict = { allowsHttp: false, allowsPrivateAddresses: false };
const open = { allowsHttp: true, allowsPrivateAddresses: true };

const detailsOf = (url: string, policy = strict) =>
  checkWebhookUrl(new URL(url), ['url'], policy).map(({ code, detail }) => detail ?? code);

describe('a URL', () => {
  test.each([
    'https://hooks.example.com/partner?key=1',
    'https://hooks.example.com:443/',
    'https://hooks.example.com:8443/',
    'https://hooks.example.com:1024/',
    'https://hooks.example.com./',
    'https://bücher.example/haken',
    'https://local.example.com/',
    'https://203.0.114.1/',
    'https://[2606:4700::6810:84e5]/',
  ])('%s is taken', (url) => {
    expect(detailsOf(url)).toEqual([]);
  });

  test.each([
    ['http://hooks.example.com/', 'SCHEME'],
    ['ftp://hooks.example.com/', 'SCHEME'],
    ['https://ada@hooks.example.com/', 'CREDENTIALS'],
    ['https://ada:secret@hooks.example.com/', 'CREDENTIALS'],
    ['https://:secret@hooks.example.com/', 'CREDENTIALS'],
    ['https://hooks.example.com:22/', 'PORT'],
    ['https://hooks.example.com:80/', 'PORT'],
    ['https://hooks.example.com:1023/', 'PORT'],
    [`https://hooks.example.com/${'x'.repeat(limits.webhookUrl.maximum)}`, 'TOO_LONG'],
  ])('%s is refused: %s', (url, detail) => {
    expect(detailsOf(url)).toEqual([detail]);
  });

  test('is told all of its faults at once', () => {
    expect(detailsOf('http://ada@10.0.0.1:25/')).toEqual(['SCHEME', 'CREDENTIALS', 'PORT', 'ADDRESS']);
  });

  test('may be plain http where that is allowed, and nothing else', () => {
    expect(detailsOf('http://hooks.example.com/', { ...strict, allowsHttp: true })).toEqual([]);
    expect(detailsOf('file:///etc/passwd', { ...strict, allowsHttp: true })).toEqual(['SCHEME', 'ADDRESS']);
  });
});

const privateHosts = [
  ['127.0.0.1', 'loopback'],
  ['127.1', 'loopback, cut short'],
  ['2130706433', 'loopback, decimal'],
  ['0x7f000001', 'loopback, hexadecimal'],
  ['0x7f.0.0.1', 'loopback, half hexadecimal'],
  ['0177.0.0.1', 'loopback, octal'],
  ['①②⑦.⓪.⓪.①', 'loopback, in circled digits'],
  ['127.0.0.1.', 'loopback, with a dot at the end'],
  ['0.0.0.0', 'this host'],
  ['0', 'this host, cut short'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'link-local: metadata'],
  ['2852039166', 'metadata, decimal'],
  ['168.63.129.16', 'the platform of Azure'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['100.100.100.200', 'metadata in the range of carrier-grade NAT'],
  ['192.0.0.192', 'metadata in a reserved range'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['198.18.0.1', 'benchmarks'],
  ['203.0.113.7', 'documentation'],
  ['[::1]', 'IPv6 loopback'],
  ['[::]', 'IPv6 this host'],
  ['[0:0:0:0:0:0:0:1]', 'IPv6 loopback in full'],
  ['[::ffff:127.0.0.1]', 'IPv4-mapped'],
  ['[::ffff:7f00:1]', 'IPv4-mapped, hexadecimal'],
  ['[::ffff:8.8.8.8]', 'IPv4-mapped, though public'],
  ['[::127.0.0.1]', 'IPv4-compatible'],
  ['[64:ff9b::7f00:1]', 'NAT64'],
  ['[64:ff9b::127.0.0.1]', 'NAT64'],
  ['[64:ff9b:1::a00:1]', 'NAT64, local use'],
  ['[2002:7f00:1::]', '6to4'],
  ['[2001:0:7f00:1::]', 'Teredo'],
  ['[fe80::1]', 'IPv6 link-local'],
  ['[fec0::1]', 'IPv6 site-local'],
  ['[fc00::1]', 'unique local'],
  ['[fd00:ec2::254]', 'metadata, unique local'],
  ['[ff02::1]', 'IPv6 multicast'],
  ['[2001:db8::1]', 'IPv6 documentation'],
  ['[4000::1]', 'given to nobody'],
  ['localhost', 'a name of this machine'],
  ['LOCALHOST.', 'a name of this machine'],
  ['api.localhost', 'a name of this machine'],
  ['printer.local', 'a name of the local network'],
  ['metadata.google.internal', 'a name inside a cloud'],
  ['nas.home.arpa', 'a name of a home network'],
  ['intranet', 'a name without a domain'],
] as const;

describe('an address that is not on the public internet is refused', () => {
  test.each(privateHosts)('%s: %s', (host) => {
    expect(detailsOf(`https://${host}/`)).toEqual(['ADDRESS']);
    expect(detailsOf(`https://${host}:8443/hooks`)).toEqual(['ADDRESS']);
    expect(detailsOf(`https://${host}/`, { ...strict, allowsPrivateAddresses: true })).toEqual([]);
  });

  test('but not where it is allowed', () => {
    expect(detailsOf('http://localhost:3000/', open)).toEqual([]);
  });

  test('as what a name resolves to as well', () => {
    expect(['8.8.8.8', '203.0.114.1', '2606:4700::1'].filter((address) => !isPublicAddress(address))).toEqual(
      [],
    );
    for (const address of ['10.0.0.1', '::1', 'fe80::1%eth0', '::ffff:10.0.0.1', '', 'example.com'])
      expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });
});

test('an endpoint has to wait for something', () => {
  expect(checkWebhookEvents([], ['events'])).toEqual([{ code: 'REQUIRED', field: ['events'] }]);
  expect(checkWebhookEvents(['TEST'], ['events'])).toEqual([]);
});

describe('the time until the next attempt', () => {
  const seconds = (attempts: number) => retryDelayMs(attempts, 0.5) / 1_000;

  test('trebles, up to six hours', () => {
    expect([1, 2, 3, 4].map(seconds)).toEqual([5, 15, 45, 135]);
    expect([9, 10, 100, 10_000].map(seconds)).toEqual([21_600, 21_600, 21_600, 21_600]);
  });

  test('is spread by a fifth to either side', () => {
    expect(retryDelayMs(1, 0)).toBe(4_000);
    expect(retryDelayMs(1, 0.999_999)).toBe(6_000);
  });
});
