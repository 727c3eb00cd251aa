import { useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { DraftProps } from '../draft/draft-screen.tsx';
import { Wizard } from '../draft/wizard.tsx';
import { useViewer } from '../shell/use-viewer.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { CompanySection } from './company-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { DomainSection } from './domain-section.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { ResellerSection } from './reseller-section.tsx';
import { useAccount } from './use-account.ts';
import './account.css';

/** Screen 1: the company, its domain, whom to write to, the agreement, and the reseller. */
const AccountScreen = ({ draft }: DraftProps) => {
  const t = useTexts();
  const [, navigate] = useLocation();
  const { partner } = useViewer();
  const account = useAccount(draft);
  const { sections, showFirstFault } = useFirstFault();
  const saveAnd = (next: () => void) => async () => {
    if (await account.save()) next();
    else showFirstFault();
  };
  const next = saveAnd(() => navigate(`/add/${draft.id}/subscriptions`));
  return (
    <Wizard
      draft={draft}
      screen="account"
      onNext={next}
      actions={
        <>
          <Button onPress={saveAnd(() => navigate('/'))} isDisabled={account.isSaving}>
            {t.wizard.saveAndClose}
          </Button>
          <Button type="submit" look="primary" isPending={account.isSaving}>
            {t.wizard.next.account}
          </Button>
        </>
      }
    >
      <Elsewhere account={account} />
      {account.failure !== null && <Failure error={account.failure} />}
      {account.general.map((message) => (
        <Notice key={message} kind="bad">
          {message}
        </Notice>
      ))}
      <p role="status" className={account.faultCount > 0 ? 'error' : 'hidden-visually'}>
        {account.faultCount > 0 && t.checks.count(account.faultCount)}
      </p>
      <div ref={sections} className="sections">
        <CompanySection account={account} />
        <DomainSection account={account} />
        <ContactSection account={account} />
        {partner.cloud === 'PUBLIC' && <AgreementSection account={account} />}
        {partner.type === 'INDIRECT_PROVIDER' && <ResellerSection account={account} />}
      </div>
    </Wizard>
  );
};

/** After a refusal the first field that is wrong is gone to, once it is marked. */
const useFirstFault = () => {
  const sections = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked === 0) return;
    const first = sections.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-invalid] button, [data-invalid] input',
    );
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return { sections, showFirstFault: () => setAsked((count) => count + 1) };
};

export default AccountScreen;
