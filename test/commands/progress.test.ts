import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { Progress, type Screen } from '../../src/commands/progress.ts';

/** What stands on a screen's last line, and the lines that have scrolled by. */
const terminal = () => {
  const lines: string[] = [''];
  const screen: Screen = {
    isTTY: true,
    write: (text: string) => {
      const [first = '', ...rest] = text.split('\n');
      lines.push(`${lines.pop()}${first}`, ...rest);
    },
    clearLine: () => {
      lines[lines.length - 1] = '';
    },
    cursorTo: () => {},
  };
  return { screen, lines };
};

test('on a terminal is one bar that grows, makes room for lines of others, and goes at the end', () => {
  const { screen, lines } = terminal();
  const progress = new Progress(screen);
  const bare = (line = '') => stripVTControlCharacters(line);
  progress.at(0.1, '10 rows');
  const short = bare(lines.at(-1));
  progress.at(0.5, '50 rows');
  const long = bare(lines.at(-1));
  expect(short).toMatch(/^█{3}░{27} +10 % {2}10 rows$/);
  expect(long).toMatch(/^█{15}░{15} +50 % {2}50 rows$/);
  expect(lines).toHaveLength(1);
  progress.aside(() => screen.write('line 7 refused\n'));
  expect([lines[0], bare(lines[1])]).toEqual(['line 7 refused', long]);
  progress.end();
  expect(lines).toEqual(['line 7 refused', '']);
});

test('elsewhere is a plain line for each tenth', () => {
  const written: string[] = [];
  const progress = new Progress({ write: (text) => written.push(text) });
  for (let percent = 0; percent <= 100; percent += 3) progress.at(percent / 100, `${percent} rows`);
  progress.aside(() => written.push('line 7 refused\n'));
  progress.at(1, 'all rows');
  progress.end();
  expect(written).toEqual([
    ' 12 %  12 rows\n',
    ' 21 %  21 rows\n',
    ' 30 %  30 rows\n',
    ' 42 %  42 rows\n',
    ' 51 %  51 rows\n',
    ' 60 %  60 rows\n',
    ' 72 %  72 rows\n',
    ' 81 %  81 rows\n',
    ' 90 %  90 rows\n',
    'line 7 refused\n',
    '100 %  all rows\n',
  ]);
});
