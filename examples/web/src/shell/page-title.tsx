import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The one heading of a screen. It takes the focus when the screen appears, so that who listens hears where they
 * are, and who uses the keyboard begins at the top.
 */
export const PageTitle = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = heading.current?.textContent ?? '';
  });
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-title">
      {children}
    </h1>
  );
};
