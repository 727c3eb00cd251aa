import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under their name. */
export const Section = ({ title, about, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="card section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {about && <p className="section-about soft">{about}</p>}
      </header>
      <div className="section-fields">{children}</div>
    </section>
  );
};
