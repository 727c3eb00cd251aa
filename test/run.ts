import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestServer } from '../scripts/shared/engines.ts';

/**
 * Runs the suite: the rules once, everything with a database on each engine that can be had here. With
 * REQUIRE_MYSQL=1 a missing server engine is a failure.
 */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-report-'));

const run = async (
  project: string,
  env: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<Report> => {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [vitest, 'run', '--project', project, ...reporters, ...options, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  await new Promise((resolve) => child.once('exit', resolve));
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1, success: false };
};

const server = await openTestServer();
const reports = new Map<string, Report>();
try {
  reports.set('unit', await run('unit', {}));
  reports.set('embedded (SQLite)', await run('embedded', {}));
  // Two at a time: each waits for the server half of its time, and has a database of its own there.
  if (server) {
    const report = await run('mysql', { TEST_SERVER_URL: server.url }, '--maxWorkers=2');
    reports.set(`server (${server.version})`, report);
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

const isMissing = !server && process.env.REQUIRE_MYSQL === '1';
for (const [engine, { numPassedTests, numFailedTests }] of reports)
  console.log(`${engine}: ${numPassedTests} passed, ${numFailedTests} failed`);
if (!server) console.log('server: NOT RUN, no mariadbd or mysqld on the PATH and no TEST_MYSQL_URL');

console.log('browser: NOT RUN by this command, it needs Chromium: npm run test:browser');

/** A file that breaks before its first test counts as one failure. */
const all = [...reports.values()];
const passed = all.reduce((sum, report) => sum + report.numPassedTests, 0);
const failed =
  all.reduce((sum, report) => sum + Math.max(report.numFailedTests, report.success ? 0 : 1), 0) +
  (isMissing ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
