import { describe, expect, test } from 'vitest';
import { run } from './run-command.ts';

/** What needs no database: test/database/ops.test.ts has the rest. */
const ops = (args: string, env: Record<string, string> = {}) =>
  run('src/commands/ops.ts', args.split(' ').filter(Boolean), env);

describe('the command line', () => {
  test('shows what there is, and of each what it takes', async () => {
    const all = await ops('');
    expect(all).toMatchObject({ code: 0, err: '' });
    for (const word of ['partner', 'key', 'drafts', 'outbox', 'audit', 'stats'])
      expect(all.out).toContain(word);
    for (const name of [
      'partner add',
      'key rotate',
      'drafts prune',
      'outbox resend',
      'audit verify',
      'stats',
    ]) {
      const help = await ops(`${name} --help`);
      expect(help).toMatchObject({ code: 0, err: '' });
      for (const option of ['--dry-run', '--json']) expect(help.out).toContain(option);
    }
  });

  test.each([
    ['sell', 'sell'],
    ['stats --loudly', '--loudly'],
    ['drafts prune --older-than soon', 'whole number of days'],
    ['outbox resend', '--partner'],
    ['outbox resend --partner 1000001 --since yesterdayish', 'instant'],
    ['partner add --mpn-id 7 --name x --type KING --country DE', 'DIRECT_BILL'],
  ])('with wrong words (%s) says what is wrong, and ends with 2', async (args, reason) => {
    const ran = await ops(args);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(reason);
  });

  test('with wrong settings names them, and ends with 1', async () => {
    const ran = await ops('stats', { SECRET_KEY: 'short' });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('SECRET_KEY');
  });
});
