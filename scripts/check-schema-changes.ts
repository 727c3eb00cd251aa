import { acceptedChangesFile, read, releasedSchemaFile, schemaFile } from './release/files.ts';
import { judgeSchema } from './release/schema-changes.ts';

/** Whether a client of the last release still finds what it asks for; deprecations are no breaking changes. */
const { unforeseen, stale } = judgeSchema(
  read(releasedSchemaFile),
  read(schemaFile),
  read(acceptedChangesFile),
);

const list = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');

if (unforeseen.length > 0)
  process.stderr.write(
    `The schema breaks clients of the last release:\n${list(unforeseen)}Deprecate instead, or add the line to ${acceptedChangesFile}.\n`,
  );
if (stale.length > 0)
  process.stderr.write(`No longer so, take it out of ${acceptedChangesFile}:\n${list(stale)}`);
if (unforeseen.length + stale.length > 0) process.exitCode = 1;
