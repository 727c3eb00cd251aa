import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useStore } from '../store.ts';
import { type Language, language, languages } from '../texts/language.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Each language in its own words. */
const names: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };

export const LanguageChoice = () => {
  const t = useTexts();
  const chosen = useStore(language);
  return (
    <ToggleButtonGroup
      className="languages"
      aria-label={t.shell.language}
      selectedKeys={[chosen]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        for (const key of keys) language.set(key as Language);
      }}
    >
      {languages.map((id) => (
        <ToggleButton key={id} id={id} className="languages-one">
          <span lang={id}>{names[id]}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
