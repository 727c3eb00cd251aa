import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useTexts } from '../texts/use-texts.ts';
import './controls.css';

/** What every field has in common: what it is called, whether it can be left out, help, and what is wrong. */
export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isOptional?: boolean;
  /** Whether it goes without saying that nothing need be given, as in a filter. */
  readonly isUnmarked?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

export const FieldLabel = ({ label, isOptional = false }: Pick<FieldProps, 'label' | 'isOptional'>) => {
  const t = useTexts();
  return (
    <Label className="field-label">
      {label}
      {isOptional && <span className="soft"> {t.form.optional}</span>}
    </Label>
  );
};

export const FieldNotes = ({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) => (
  <>
    {hint && !error && (
      <Text slot="description" className="hint">
        {hint}
      </Text>
    )}
    <FieldError className="error">{error}</FieldError>
  </>
);
