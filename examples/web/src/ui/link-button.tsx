import type { ReactNode } from 'react';
import { Link } from 'wouter';
import './controls.css';

interface LinkButtonProps {
  readonly href: string;
  readonly look?: 'primary' | 'quiet';
  readonly children: ReactNode;
}

/** A link that looks like a button: a way to another screen. */
export const LinkButton = ({ href, look, children }: LinkButtonProps) => (
  <Link href={href} className={look ? `button ${look}` : 'button'}>
    {children}
  </Link>
);
