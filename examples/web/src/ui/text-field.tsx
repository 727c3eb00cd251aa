import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel';
  readonly autoComplete?: string;
  /** What stands behind the text and belongs to it. */
  readonly suffix?: string | undefined;
  readonly onBlur?: () => void;
}

export const TextField = ({
  label,
  value,
  onChange,
  isOptional = false,
  hint,
  error,
  suffix,
  type = 'text',
  autoComplete = 'off',
  onBlur,
}: TextFieldProps) => (
  <AriaTextField
    className="field"
    value={value}
    onChange={onChange}
    {...(onBlur && { onBlur })}
    isRequired={!isOptional}
    isInvalid={error !== undefined}
    type={type}
    autoComplete={autoComplete}
    validationBehavior="aria"
  >
    <FieldLabel label={label} isOptional={isOptional} />
    {suffix === undefined ? (
      <Input className="input" />
    ) : (
      <Group className="group">
        <Input className="input" />
        <span className="group-end suffix">{suffix}</span>
      </Group>
    )}
    <FieldNotes hint={hint} error={error} />
  </AriaTextField>
);
