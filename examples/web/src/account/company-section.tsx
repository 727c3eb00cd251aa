import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ComboField, SelectField } from '../ui/choice-field.tsx';
import { Entry } from './entry.tsx';
import { Section } from './section.tsx';
import type { Account } from './use-account.ts';

const settable = ['NONE', 'EDUCATION', 'GOVERNMENT_COMMUNITY_CLOUD'] as const;

/** Who the customer is, and where: the country comes first, since it decides what else is asked. */
export const CompanySection = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  const { partner } = useViewer();
  const { entries, set, errorAt, market } = account;
  return (
    <Section title={t.account.company} about={t.account.companyAbout}>
      <ComboField
        key={partner.markets.length}
        label={t.fields['company.address.country']}
        value={entries['company.address.country']}
        onChange={(value) => set('company.address.country', value)}
        choices={partner.markets.map(({ country, name }) => ({ id: country, name }))}
        error={errorAt('company.address.country')}
      />
      <Entry account={account} field="company.name" hint={t.account.nameHint} />
      <Entry account={account} field="company.address.addressLine1" />
      <Entry account={account} field="company.address.addressLine2" />
      <Entry account={account} field="company.address.city" />
      <StateField account={account} />
      <Entry
        account={account}
        field="company.address.postalCode"
        hint={market?.address.postalCodeExample && t.account.example(market.address.postalCodeExample)}
      />
      {market?.registrationNumber.isSupported && (
        <Entry
          account={account}
          field="company.registrationNumber"
          hint={market.registrationNumber.example && t.account.example(market.registrationNumber.example)}
        />
      )}
      {market && market.cultures.length > 1 && (
        <SelectField
          key={`${market.id}:${market.cultureNames[0]}`}
          label={t.fields['company.culture']}
          value={entries['company.culture'] || market.defaultCulture}
          onChange={(value) => set('company.culture', value === market.defaultCulture ? '' : value)}
          choices={market.cultures.map((id, index) => ({ id, name: market.cultureNames[index] ?? id }))}
          error={errorAt('company.culture')}
        />
      )}
      {partner.cloud === 'PUBLIC' && (
        <SelectField
          label={t.fields['company.qualification']}
          value={entries['company.qualification']}
          onChange={(value) => set('company.qualification', value)}
          choices={settable.map((id) => ({ id, name: t.qualifications[id] }))}
          error={errorAt('company.qualification')}
        />
      )}
      {entries['company.qualification'] === 'GOVERNMENT_COMMUNITY_CLOUD' && (
        <Entry account={account} field="company.validationCode" hint={t.account.validationCodeHint} />
      )}
    </Section>
  );
};

/** Chosen where the country has a list, entered where it has none. */
const StateField = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  const { entries, set, errorAt, market } = account;
  const states = market?.address.states ?? [];
  if (!market || states.length === 0) return <Entry account={account} field="company.address.state" />;
  return (
    <ComboField
      key={`${market.id}:${states[0]?.name}`}
      label={t.fields['company.address.state']}
      value={entries['company.address.state']}
      onChange={(value) => set('company.address.state', value)}
      isOptional={!market.address.isStateRequired}
      choices={states.map(({ code, name }) => ({ id: code, name }))}
      error={errorAt('company.address.state')}
    />
  );
};
