import { useId, useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from './button.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** A text that is needed elsewhere. */
export const CopyField = ({ label, value }: CopyFieldProps) => {
  const t = useTexts();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="field">
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="copy">
        <code>{value}</code>
        <Button look="quiet" onPress={copy}>
          {isCopied ? <CheckIcon /> : <CopyIcon />} {isCopied ? t.confirmation.copied : t.confirmation.copy}
          <span className="hidden-visually"> {label}</span>
        </Button>
      </div>
    </div>
  );
};
