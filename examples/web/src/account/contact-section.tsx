import { useTexts } from '../texts/use-texts.ts';
import { Entry } from './entry.tsx';
import { Section } from './section.tsx';
import type { Account } from './use-account.ts';

export const ContactSection = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  return (
    <Section title={t.account.primaryContact} about={t.account.contactAbout}>
      <Entry account={account} field="primaryContact.firstName" />
      <Entry account={account} field="primaryContact.middleName" />
      <Entry account={account} field="primaryContact.lastName" />
      <Entry account={account} field="primaryContact.email" type="email" />
      <Entry account={account} field="primaryContact.phoneNumber" type="tel" />
    </Section>
  );
};
