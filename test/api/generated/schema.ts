import 'reflect-metadata';
import { resolvers } from '../../../src/resolvers/index.ts';
import { createSchema } from '../../../src/schema/build-schema.ts';

/** What the code builds, as the server answers by it. */
export const schema = await createSchema(resolvers);
