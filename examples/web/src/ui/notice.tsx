import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly kind?: 'bad' | 'warn' | 'good';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Something to know on this screen, read out when it appears. */
export const Notice = ({ kind, children, action }: NoticeProps) => (
  <div className={kind ? `notice ${kind}` : 'notice'} role={kind === 'bad' ? 'alert' : 'status'}>
    <div>{children}</div>
    {action}
  </div>
);
