import { useTexts } from '../texts/use-texts.ts';
import './controls.css';

export const Loading = () => {
  const t = useTexts();
  return (
    <p className="loading soft" role="status">
      <span className="spinner" aria-hidden="true" /> {t.form.loading}
    </p>
  );
};
