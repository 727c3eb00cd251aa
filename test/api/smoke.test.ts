import { expect, test } from 'vitest';
import { ViewerDocument } from '../../src/commands/operations.generated.ts';
import { demo, useApp } from '../support/app.ts';

const app = useApp();

test('viewer', async () => {
  const client = await app.current.signIn(demo.directBill);
  const { viewer } = await client.ask(ViewerDocument, {});
  expect(viewer.partner.mpnId).toBe('1000001');
});
