import { styleText } from 'node:util';
import { UsageError } from './command.ts';
import {
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  type ContactInput,
  CurrentAgreementDocument,
  FindAddOnsDocument,
  FindOffersDocument,
  FindResellersDocument,
  ReviewCustomerDocument,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
  SubmitCustomerDocument,
  type TypedDocumentString,
  UpdateAccountInfoDocument,
  type UpdateAccountInfoInput,
  ViewerDocument,
} from './operations.generated.ts';

/** Who walks, and whom it adds. */
export interface DemoPartner {
  readonly mpnId: string;
  readonly subject: string;
  readonly market: string;
  readonly company: NonNullable<UpdateAccountInfoInput['company']>;
  readonly contact: ContactInput;
}

export const demoPartners: Readonly<Record<string, DemoPartner>> = {
  'direct-bill': {
    mpnId: '1000001',
    subject: 'sally@northwind.example',
    market: 'US',
    company: {
      name: 'Contoso Coffee Roasters, Inc.',
      domainPrefix: 'contosocoffee',
      address: {
        addressLine1: '100 Pike Street',
        city: 'Seattle',
        state: 'WA',
        postalCode: '98101',
        country: 'US',
      },
    },
    contact: {
      firstName: 'Ada',
      lastName: 'Kowalski',
      email: 'ada@contosocoffee.example',
      phoneNumber: '206 555 0100',
    },
  },
  'indirect-provider': {
    mpnId: '1000002',
    subject: 'sven@tailspin.example',
    market: 'PT',
    company: {
      name: 'Padaria Adatum, Lda',
      domainPrefix: 'padariaadatum',
      address: { addressLine1: 'Rua Augusta 12', city: 'Lisboa', postalCode: '1100-053', country: 'PT' },
    },
    contact: { firstName: 'Inês', lastName: 'Moreira', email: 'ines@padaria.example' },
  },
  'us-government': {
    mpnId: '1000003',
    subject: 'gus@fourthcoffee.example',
    market: 'US',
    company: {
      name: 'City of Fabrikam',
      domainPrefix: 'cityoffabrikam',
      address: {
        addressLine1: '1 City Hall Square',
        city: 'Boston',
        state: 'MA',
        postalCode: '02201',
        country: 'US',
      },
    },
    contact: { firstName: 'Robin', lastName: 'Okafor', email: 'robin@fabrikam.example' },
  },
  china: {
    mpnId: '1000004',
    subject: 'lin@lucerne.example',
    market: 'CN',
    company: {
      name: '上海丘山咖啡有限公司',
      domainPrefix: 'qiushancoffee',
      address: {
        addressLine1: '南京东路 100 号',
        city: '上海',
        state: 'SH',
        postalCode: '200001',
        country: 'CN',
      },
    },
    contact: { firstName: '丽', lastName: '陈', email: 'li@qiushan.example' },
  },
};

const print = (line = '') => process.stdout.write(`${line}\n`);
const strong = (text: string) => styleText('bold', text);
const quiet = (text: string) => styleText('dim', text);
const good = (text: string) => styleText('green', text);
const bad = (text: string) => styleText('yellow', text);

let stepNumber = 0;
const step = (title: string, mutation: string) =>
  print(`\n${strong(`${++stepNumber}. ${title}`)}  ${quiet(mutation)}`);
const told = (line: string) => print(`   ${line}`);

interface Problem {
  readonly step?: string;
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[];
}

const tellProblems = (problems: readonly Problem[]) => {
  if (problems.length === 0) return told(good('Nothing is missing any more.'));
  told(quiet(`Still to do, ${problems.length}:`));
  for (const { step: where, code, field } of problems)
    told(quiet(`  ${where?.padEnd(17)} ${code}  ${field.join('.')}`));
};

const tellMistakes = (mistakes: readonly Problem[]) => {
  for (const { code, field, message } of mistakes) told(`${bad(code)}  ${field.join('.')}  ${message}`);
};

const refuseMistakes = (mistakes: readonly Problem[]) => {
  if (mistakes.length === 0) return;
  tellMistakes(mistakes);
  throw new UsageError('The walk ends here.');
};

/** Sends one operation; an error of the whole request ends the walk. */
type Ask = <R, V>(document: TypedDocumentString<R, V>, variables: V) => Promise<R>;

const createAsk =
  (url: string, token: string): Ask =>
  async (document, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: String(document), variables }),
    }).catch(() => {
      throw new UsageError(`No server answers at ${url}. Start one in another terminal: npm start`);
    });
    const { data, errors } = (await response.json()) as { data?: never; errors?: Array<{ message: string }> };
    if (errors?.length || !data)
      throw new UsageError(errors?.map(({ message }) => message).join('\n') ?? 'No answer');
    return data;
  };

/** The whole walk, told step by step. */
export const walk = async (url: string, token: string, demo: DemoPartner): Promise<void> => {
  const ask = createAsk(url, token);
  const { viewer } = await ask(ViewerDocument, {});
  const { partner } = viewer;
  print(`\n${strong(partner.name)} (${partner.type}, ${partner.cloud}, ${partner.country}) adds a customer.`);
  print(quiet(`Signed in as ${viewer.subject}, ${viewer.roles.join(', ')}. Server: ${url}`));

  step('Open a draft', 'startCustomerOnboarding');
  const started = await ask(StartCustomerOnboardingDocument, { input: {} });
  refuseMistakes(started.startCustomerOnboarding.userErrors);
  const draft = started.startCustomerOnboarding.onboarding;
  if (!draft) throw new UsageError('No draft came back.');
  const onboardingId = draft.id;
  told(`${draft.id}, version ${draft.version}, kept until ${draft.expiresAt.slice(0, 10)}`);
  tellProblems(draft.problems);

  step('Account info', 'updateAccountInfo');
  const wrong = { address: { country: demo.market, postalCode: 'nowhere' }, domainPrefix: 'not a prefix' };
  const refused = await ask(UpdateAccountInfoDocument, { input: { onboardingId, company: wrong } });
  told('Two wrong values first: both are told, nothing is saved.');
  tellMistakes(refused.updateAccountInfo.userErrors);
  await accountInfo(ask, onboardingId, demo);

  if (draft.steps.some((status) => status.step === 'AGREEMENT' && status.isRequired))
    await agreement(ask, onboardingId);
  if (draft.needsResellerChoice) await reseller(ask, onboardingId);
  await offers(ask, onboardingId, demo, partner.cloud);

  step('Review', 'reviewCustomer');
  const reviewed = await ask(ReviewCustomerDocument, { input: { onboardingId } });
  refuseMistakes(reviewed.reviewCustomer.userErrors);
  const quote = reviewed.reviewCustomer.onboarding?.quote;
  if (!quote) throw new UsageError('No quote came back.');
  for (const { billingCycle, total } of quote.totals)
    told(`${billingCycle.padEnd(8)} ${strong(`${total.amount} ${total.currencyCode}`)}`);
  told(
    quiet(
      `Prices held for version ${quote.version} until ${quote.expiresAt}; ${quote.unpricedLineCount} lines without a price.`,
    ),
  );

  step('Submit', 'submitCustomer');
  const submission = { input: { onboardingId, expectedVersion: quote.version } };
  const { submitCustomer } = await ask(SubmitCustomerDocument, submission);
  refuseMistakes(submitCustomer.userErrors);
  const { customer, onboarding } = submitCustomer;
  told(
    `${good(customer?.companyName ?? '')} is a customer: ${customer?.domain}, tenant ${customer?.tenantId}`,
  );
  for (const order of onboarding?.confirmation?.orders ?? []) {
    told(`Order, ${order.billingCycle}, sales group ${order.salesGroupId}`);
    for (const { friendlyName, quantity, unitType } of order.subscriptions)
      told(`  ${quantity} x ${friendlyName} (${unitType})`);
  }
  told(`Administrator ${strong(onboarding?.confirmation?.adminUserName ?? '')}`);
  told(`Temporary password ${strong(onboarding?.confirmation?.temporaryPassword ?? '')}`);
  const again = await ask(SubmitCustomerDocument, submission);
  const isSame = again.submitCustomer.customer?.id === customer?.id;
  told(
    quiet(
      `Submitted once more: ${isSame ? 'the same customer, nothing is made twice' : 'ANOTHER CUSTOMER'}.`,
    ),
  );

  step('Done', 'completeOnboarding');
  const { completeOnboarding } = await ask(CompleteOnboardingDocument, { input: { onboardingId } });
  refuseMistakes(completeOnboarding.userErrors);
  const left = completeOnboarding.onboarding?.confirmation?.temporaryPassword;
  told(
    `${completeOnboarding.onboarding?.state}; the password is ${left === null ? 'erased' : 'STILL THERE'}.\n`,
  );
};

/** A demo that ran before has the domain already: the answer itself says what is free. */
const accountInfo = async (ask: Ask, onboardingId: string, demo: DemoPartner): Promise<void> => {
  const save = async (domainPrefix: string | null | undefined) => {
    const input = { onboardingId, company: { ...demo.company, domainPrefix }, primaryContact: demo.contact };
    return (await ask(UpdateAccountInfoDocument, { input })).updateAccountInfo;
  };
  let saved = await save(demo.company.domainPrefix);
  const [taken] = saved.userErrors;
  if (taken?.__typename === 'DomainUnavailableError') {
    tellMistakes(saved.userErrors);
    const [free] = taken.suggestions;
    told(`The answer suggests ${taken.suggestions.join(', ')}: taking ${free}.`);
    saved = await save(free ?? `c${Date.now()}`);
  }
  refuseMistakes(saved.userErrors);
  told(good(`${saved.onboarding?.company.name}, ${saved.onboarding?.company.domain}`));
  tellProblems(saved.onboarding?.problems ?? []);
};

const agreement = async (ask: Ask, onboardingId: string): Promise<void> => {
  step('Agreement', 'confirmAgreement');
  const { agreementTemplates } = await ask(CurrentAgreementDocument, {});
  const latest = agreementTemplates.find(({ isLatest }) => isLatest);
  if (!latest) throw new UsageError('There is no current agreement.');
  const acceptedOn = new Date().toISOString().slice(0, 10);
  const input = { onboardingId, agreementTemplateId: latest.id, acceptedOn };
  const { confirmAgreement } = await ask(ConfirmAgreementDocument, { input });
  refuseMistakes(confirmAgreement.userErrors);
  const signer = confirmAgreement.onboarding?.agreement?.signer;
  told(`${latest.type}, accepted on ${acceptedOn} by ${signer?.firstName} ${signer?.lastName}`);
};

const reseller = async (ask: Ask, onboardingId: string): Promise<void> => {
  step('Indirect reseller', 'selectIndirectReseller');
  const { indirectResellers } = await ask(FindResellersDocument, {});
  for (const { name, country, hasSignedPartnerAgreement } of indirectResellers.nodes)
    told(
      `${country}  ${name}${hasSignedPartnerAgreement ? '' : quiet('  (has not signed the partner agreement)')}`,
    );
  const chosen = indirectResellers.nodes.find(({ hasSignedPartnerAgreement }) => hasSignedPartnerAgreement);
  const input = { onboardingId, indirectResellerId: chosen?.id ?? null };
  const { selectIndirectReseller } = await ask(SelectIndirectResellerDocument, { input });
  refuseMistakes(selectIndirectReseller.userErrors);
  told(`Chosen: ${good(selectIndirectReseller.onboarding?.indirectReseller?.name ?? 'none')}`);
};

const offers = async (
  ask: Ask,
  onboardingId: string,
  { market }: DemoPartner,
  cloud: 'PUBLIC' | 'US_GOVERNMENT' | 'CHINA_21VIANET',
): Promise<void> => {
  step('Subscriptions', 'selectOffers');
  const find = async (search: string) => {
    const filter = { isAddOn: false, isTrial: false, eligibleFor: 'NONE' } as const;
    const { offers: page } = await ask(FindOffersDocument, { market, cloud, search, filter, first: 1 });
    return page;
  };
  const e3 = await find('office 365 enterprise e3');
  const business = await find('office 365 business premium');
  const base = e3.nodes[0];
  const second = business.nodes[0];
  if (!base || !second) throw new UsageError('The catalogue does not hold the offers of this demo.');
  const { offer } = await ask(FindAddOnsDocument, { offerId: base.id, market });
  const addOn = offer?.addOns.nodes.find(({ name }) => name === 'Audio Conferencing');
  told(
    quiet(`"office 365 business premium" finds ${business.totalCount} offers; the first is ${second.name}.`),
  );
  const lines = [
    { offerId: base.id, quantity: 25, addOns: addOn ? [{ offerId: addOn.id, quantity: 10 }] : [] },
    { offerId: second.id, quantity: 5, billingCycle: 'ANNUAL' as const },
  ];
  const { selectOffers } = await ask(SelectOffersDocument, { input: { onboardingId, lines } });
  refuseMistakes(selectOffers.userErrors);
  for (const line of selectOffers.onboarding?.lines ?? []) {
    told(`${String(line.quantity).padStart(4)} x ${line.offer.name}, ${line.billingCycle}`);
    for (const inner of line.addOns) told(`     + ${inner.quantity} x ${inner.offer.name}`);
  }
  tellProblems(selectOffers.onboarding?.problems ?? []);
};
