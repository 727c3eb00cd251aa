import { Component, type ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Says that a screen has failed, and offers to load it anew: entries are kept. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Sorry /> : this.props.children;
  }
}

const Sorry = () => {
  const t = useTexts();
  return (
    <main className="page">
      <Notice kind="bad" action={<Button onPress={() => location.reload()}>{t.form.loadAgain}</Button>}>
        {t.form.failed}
      </Notice>
    </main>
  );
};
