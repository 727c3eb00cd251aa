import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Entry } from './entry.tsx';
import { Section } from './section.tsx';
import type { Account } from './use-account.ts';

/** That the customer has accepted the agreement: when, and who. */
export const AgreementSection = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  const { entries, set, errorAt, template, today } = account;
  const isAccepted = entries.isAccepted === 'yes';
  return (
    <Section
      title={t.account.agreement}
      about={
        <>
          {t.account.agreementAbout}{' '}
          {template && (
            <a href={template.documentUrl} target="_blank" rel="noreferrer">
              {t.account.agreementRead}
            </a>
          )}
        </>
      }
    >
      <div className="full">
        <CheckField
          isSelected={isAccepted}
          onChange={(isSelected) => set('isAccepted', isSelected ? 'yes' : '')}
          error={errorAt('isAccepted')}
        >
          {t.account.accepted}
        </CheckField>
      </div>
      {isAccepted && (
        <>
          <DateField
            label={t.fields.acceptedOn}
            value={entries.acceptedOn}
            onChange={(value) => set('acceptedOn', value)}
            error={errorAt('acceptedOn')}
            lastDay={today}
          />
          <Signer account={account} />
        </>
      )}
    </Section>
  );
};

/** The primary contact, unless somebody else is named. */
const Signer = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  const { entries, set } = account;
  const contact = [entries['primaryContact.firstName'], entries['primaryContact.lastName']].join(' ').trim();
  if (entries.hasOtherSigner !== 'yes')
    return (
      <div>
        <p className="field-label">{t.account.signer}</p>
        <p className="signer-line">
          {contact || t.account.primaryContact}
          <Button look="quiet" onPress={() => set('hasOtherSigner', 'yes')}>
            {t.review.update}
            <span className="hidden-visually"> {t.account.signer}</span>
          </Button>
        </p>
      </div>
    );
  return (
    <>
      <p className="full signer-line">
        <span className="field-label">{t.account.signer}</span>
        <Button look="quiet" onPress={() => set('hasOtherSigner', '')}>
          {t.account.signerIsContact}
        </Button>
      </p>
      <Entry account={account} field="signer.firstName" />
      <Entry account={account} field="signer.lastName" />
      <Entry account={account} field="signer.email" type="email" />
      <Entry account={account} field="signer.phoneNumber" type="tel" />
    </>
  );
};
