import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import { demo, generous, useApp } from '../../support/app.ts';
import { Casting } from './cast.ts';
import { commandsOf } from './command.ts';
import { addCustomer } from './commands/add-customer.ts';
import { acceptInvitation, declineInvitation } from './commands/answers.ts';
import {
  changeQuantity,
  reactivateSubscription,
  setAutoRenew,
  suspendSubscription,
} from './commands/change-subscription.ts';
import { order } from './commands/order.ts';
import { deactivatePartnership, renewPartnership } from './commands/partnerships.ts';
import { passTime } from './commands/pass-time.ts';
import { confirmAgreement, endRelationship, renameCustomer } from './commands/relationships.ts';
import { convertTrial, upgradeSubscription } from './commands/replace.ts';
import { cancelRequest, requestRelationship } from './commands/requests.ts';
import { Product, readShelf, type Shelf } from './product.ts';

/*
 * Whatever partners and their customers do, in whatever order, each reads what a model of a few hundred lines says
 * that it is to read. A sequence that differs is made as short as it can be, and is told with how to repeat it.
 */

/** MODEL_PATH and MODEL_REPLAY are what a failure tells as path and replayPath, to go straight to what was found. */
const { MODEL_SEED, MODEL_SEQUENCES, MODEL_PATH: path, MODEL_REPLAY: replayPath } = process.env;

/** Every sequence begins with a customer, and mostly with a second partner who sells to it. */
const beginning = fc.tuple(
  commandsOf(addCustomer),
  commandsOf(requestRelationship),
  commandsOf(acceptInvitation),
);

/** What is named twice is drawn twice as often. */
const commands = fc.commands(
  [
    commandsOf(addCustomer),
    commandsOf(requestRelationship),
    commandsOf(requestRelationship),
    commandsOf(cancelRequest),
    commandsOf(acceptInvitation),
    commandsOf(acceptInvitation),
    commandsOf(declineInvitation),
    commandsOf(endRelationship),
    commandsOf(endRelationship),
    commandsOf(confirmAgreement),
    commandsOf(renameCustomer),
    commandsOf(order),
    commandsOf(order),
    commandsOf(order),
    commandsOf(changeQuantity),
    commandsOf(setAutoRenew),
    commandsOf(suspendSubscription),
    commandsOf(suspendSubscription),
    commandsOf(reactivateSubscription),
    commandsOf(convertTrial),
    commandsOf(upgradeSubscription),
    commandsOf(deactivatePartnership),
    commandsOf(renewPartnership),
    commandsOf(passTime),
  ],
  { maxCommands: 16, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) },
);

const app = useApp(generous);
const numRuns = Number(MODEL_SEQUENCES ?? 1_000);
const seed = Number(MODEL_SEED ?? Math.floor(Math.random() * 2 ** 31));

let casting: Casting;
let shelf: Shelf;

beforeAll(async () => {
  casting = new Casting(app.current);
  shelf = await readShelf(await app.current.signIn(demo.directBill));
});

afterAll(() => {
  app.current.clock.now = () => new Date();
});

test(`${numRuns} sequences of what partners and customers do are read as the model reads them`, async () => {
  console.log(`MODEL_SEED=${seed} repeats this run`);
  const property = fc.asyncProperty(beginning, commands, async (first, then) => {
    app.current.statements.length = 0;
    const { world, clients } = await casting.next();
    const product = new Product(app.current, clients, shelf);
    await fc.asyncModelRun(async () => ({ model: world, real: product }), [...first, ...then]);
    await product.compareAll(world);
  });
  await fc.assert(property, { numRuns, seed, ...(path === undefined ? {} : { path }) });
}, 1_200_000);
