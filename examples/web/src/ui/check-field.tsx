import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { CheckIcon } from './icons.tsx';
import './controls.css';

export interface CheckFieldProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly error?: string | undefined;
}

export const CheckField = ({ children, isSelected, onChange, error }: CheckFieldProps) => (
  <div className="field">
    <Checkbox
      className="checkbox"
      isSelected={isSelected}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(error !== undefined && { 'aria-describedby': 'check-error' })}
    >
      <span className="checkbox-box">
        <CheckIcon />
      </span>
      <span>{children}</span>
    </Checkbox>
    {error !== undefined && (
      <span id="check-error" className="error">
        {error}
      </span>
    )}
  </div>
);
