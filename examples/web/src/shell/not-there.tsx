import { Link } from 'wouter';
import { useTexts } from '../texts/use-texts.ts';
import { PageTitle } from './page-title.tsx';

export const NotThere = () => {
  const t = useTexts();
  return (
    <>
      <PageTitle>{t.shell.notThere}</PageTitle>
      <p>
        <Link href="/">{t.shell.toCustomers}</Link>
      </p>
    </>
  );
};
