import { useTexts } from '../texts/use-texts.ts';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import { isRequired } from './checks.ts';
import type { AccountField } from './fields.ts';
import type { Account } from './use-account.ts';

interface EntryProps extends Partial<Pick<TextFieldProps, 'hint' | 'type' | 'suffix' | 'label'>> {
  readonly account: Account;
  readonly field: AccountField & keyof ReturnType<typeof useTexts>['fields'];
}

/** A field that text is entered into. */
export const Entry = ({ account, field, label, ...others }: EntryProps) => {
  const t = useTexts();
  return (
    <TextField
      label={label ?? t.fields[field]}
      value={account.entries[field]}
      onChange={(value) => account.set(field, value)}
      onBlur={() => account.leave(field)}
      isOptional={!isRequired(field, account.entries, account.asked)}
      error={account.errorAt(field)}
      {...others}
    />
  );
};
