import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './controls.css';

export interface ButtonProps extends Pick<AriaButtonProps, 'onPress' | 'isDisabled' | 'autoFocus' | 'type'> {
  readonly look?: 'primary' | 'danger' | 'quiet';
  /** While what it does is under way: it keeps the focus, and does nothing more. */
  readonly isPending?: boolean;
  readonly children: ReactNode;
}

export const Button = ({
  look,
  isPending = false,
  type = 'button',
  onPress,
  children,
  ...props
}: ButtonProps) => (
  <AriaButton
    {...props}
    type={isPending ? 'button' : type}
    className={look ? `button ${look}` : 'button'}
    {...(onPress && !isPending && { onPress })}
  >
    {isPending && <span className="spinner" aria-hidden="true" />}
    {children}
  </AriaButton>
);
