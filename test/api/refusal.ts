import { TypeID } from 'typeid-js';
import { expect } from 'vitest';
import {
  CancelOnboardingDocument,
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  ReviewCustomerDocument,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import type { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

const documents = {
  startCustomerOnboarding: StartCustomerOnboardingDocument,
  updateAccountInfo: UpdateAccountInfoDocument,
  confirmAgreement: ConfirmAgreementDocument,
  selectIndirectReseller: SelectIndirectResellerDocument,
  selectOffers: SelectOffersDocument,
  reviewCustomer: ReviewCustomerDocument,
  submitCustomer: SubmitCustomerDocument,
  completeOnboarding: CompleteOnboardingDocument,
  cancelOnboarding: CancelOnboardingDocument,
} as const;

export type MutationName = keyof typeof documents;
export const mutationNames = Object.keys(documents) as MutationName[];

/** A user error with whatever its type adds. */
export interface Mistake {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly field: string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly prerequisites?: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly suggestions?: readonly string[];
  readonly currentVersion?: number;
  readonly isOwnCustomer?: boolean;
  readonly customer?: { readonly id: string; readonly companyName: string } | null;
}

export interface Payload {
  readonly onboarding: { readonly id: string; readonly version: number; readonly state: string } | null;
  readonly userErrors: readonly Mistake[];
  readonly customer?: { readonly id: string; readonly domain: string } | null;
}

/** Sends a mutation whose input may be wrong in any way that its types allow. */
export const mutate = async (client: Client, name: MutationName, input: object): Promise<Payload> => {
  const data = await client.ask<Record<string, Payload>>(String(documents[name]), { input });
  return data[name] as Payload;
};

/** The same for what must succeed. */
export const succeed = async (client: Client, name: MutationName, input: object): Promise<Payload> => {
  const payload = await mutate(client, name, input);
  expect(payload.userErrors).toEqual([]);
  return payload;
};

export const uuidOf = (id: string): string => TypeID.fromString(id).toUUID();

/** An id of the right form that no row has. */
export const strangerId = (prefix: string): string => new TypeID(prefix).toString();

/** Everything that the tables hold about one onboarding. */
export const storedOf = async (app: TestApp, onboardingId: string): Promise<unknown> => {
  const uuid = uuidOf(onboardingId);
  const rows = await app.query('SELECT * FROM customer_onboardings WHERE id = ?', [uuid]);
  expect(rows).toHaveLength(1);
  const [audit] = await app.query('SELECT COUNT(*) AS records FROM audit_records WHERE onboarding_id = ?', [
    uuid,
  ]);
  return { rows, audit };
};

/** One partner's open draft, with the proof that a refused change leaves it as it was. */
export class Draft {
  readonly #app: TestApp;
  readonly client: Client;
  readonly id: string;

  private constructor(app: TestApp, client: Client, id: string) {
    this.#app = app;
    this.client = client;
    this.id = id;
  }

  static async open(app: TestApp, client: Client): Promise<Draft> {
    const { onboarding } = await succeed(client, 'startCustomerOnboarding', {});
    return new Draft(app, client, onboarding?.id ?? '');
  }

  send(name: MutationName, input: object, client = this.client): Promise<Payload> {
    return mutate(client, name, { onboardingId: this.id, ...input });
  }

  async succeed(name: MutationName, input: object): Promise<Payload> {
    return succeed(this.client, name, { onboardingId: this.id, ...input });
  }

  stored(): Promise<unknown> {
    return storedOf(this.#app, this.id);
  }

  /** The mistakes told about an input that must be refused. */
  async refusal(name: MutationName, input: object, client = this.client): Promise<readonly Mistake[]> {
    const before = await this.stored();
    const payload = await this.send(name, input, client);
    expect(payload.userErrors, 'it was not refused').not.toEqual([]);
    expect(await this.stored(), 'something was saved').toEqual(before);
    const [row] = (before as { rows: Array<{ version: number }> }).rows;
    expect(payload.onboarding?.version).toBe(row?.version);
    expectNoEcho(payload.userErrors, input);
    return payload.userErrors;
  }
}

/** What people sent must not come back in what they read. */
export const expectNoEcho = (mistakes: readonly Mistake[], input: object): void => {
  for (const { message } of mistakes) {
    expect(message.trim()).not.toBe('');
    for (const text of textsIn(input)) expect(message.toLowerCase()).not.toContain(text.toLowerCase());
  }
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim().length > 2 ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** `CODE at path`, in the order of the path: what a table of refusals compares. */
export const told = (mistakes: readonly Mistake[]): string[] =>
  mistakes.map(({ code, field }) => `${code} at ${field.join('.')}`).sort();
