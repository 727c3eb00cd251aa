import { useStore } from '../store.ts';
import { en, type Texts } from './en.ts';
import { type Language, language } from './language.ts';
import { zhCN } from './zh-cn.ts';

const all: Readonly<Record<Language, Texts>> = { en, 'zh-CN': zhCN };

/** What this page says itself; names and mistakes come from the server in the same language. */
export const useTexts = (): Texts => all[useStore(language)];
