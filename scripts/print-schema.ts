import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolvers } from '../src/resolvers/index.ts';
import { createSchema, printSdl } from '../src/schema/build-schema.ts';

const file = new URL('../schema.graphql', import.meta.url);
const sdl = printSdl(await createSchema(resolvers));
if (!process.argv.includes('--check')) writeFileSync(file, sdl);
else if (readFileSync(file, 'utf8') !== sdl) {
  process.stderr.write('schema.graphql is not what the code builds. Run: npm run schema\n');
  process.exit(1);
}
