import type { Locale } from '../onboarding/locales.ts';

/**
 * The catalogue's words, by its English, and the schema's own, as people read them in each language. What is
 * not here is said as it stands.
 */
const words: Readonly<Record<string, Partial<Readonly<Record<Locale, string>>>>> = {
  // Categories
  Enterprise: {
    'zh-CN': '企业',
    de: 'Großunternehmen',
    fr: 'Entreprise',
    ja: '大企業',
    'pt-BR': 'Grandes empresas',
    es: 'Grandes empresas',
  },
  'Small business': {
    'zh-CN': '小型企业',
    de: 'Kleine Unternehmen',
    fr: 'Petite entreprise',
    ja: '小規模企業',
    'pt-BR': 'Pequenas empresas',
    es: 'Pequeñas empresas',
  },
  Nonprofit: {
    'zh-CN': '非营利组织',
    de: 'Gemeinnützige Organisationen',
    fr: 'Organisation à but non lucratif',
    ja: '非営利団体',
    'pt-BR': 'Organizações sem fins lucrativos',
    es: 'Organizaciones sin ánimo de lucro',
  },
  Trial: {
    'zh-CN': '试用版',
    de: 'Testversion',
    fr: 'Essai',
    ja: '試用版',
    'pt-BR': 'Avaliação',
    es: 'Prueba',
  },
  // Units
  Licenses: {
    'zh-CN': '许可证',
    de: 'Lizenzen',
    fr: 'Licences',
    ja: 'ライセンス',
    'pt-BR': 'Licenças',
    es: 'Licencias',
  },
  'Add-On Licenses': {
    'zh-CN': '加载项许可证',
    de: 'Add-On-Lizenzen',
    fr: 'Licences de module complémentaire',
    ja: 'アドオン ライセンス',
    'pt-BR': 'Licenças de complemento',
    es: 'Licencias de complemento',
  },
  Gigabytes: {
    'zh-CN': '千兆字节',
    de: 'Gigabyte',
    fr: 'Gigaoctets',
    ja: 'ギガバイト',
    'pt-BR': 'Gigabytes',
    es: 'Gigabytes',
  },
  Instances: {
    'zh-CN': '实例',
    de: 'Instanzen',
    fr: 'Instances',
    ja: 'インスタンス',
    'pt-BR': 'Instâncias',
    es: 'Instancias',
  },
  'Usage-based': {
    'zh-CN': '基于使用量',
    de: 'Nutzungsbasiert',
    fr: 'Selon l’utilisation',
    ja: '使用量ベース',
    'pt-BR': 'Com base no uso',
    es: 'Basado en el uso',
  },
  // Billing cycles
  MONTHLY: {
    en: 'monthly',
    'zh-CN': '按月',
    de: 'monatlich',
    fr: 'mensuel',
    ja: '毎月',
    'pt-BR': 'mensal',
    es: 'mensual',
  },
  ANNUAL: {
    en: 'annual',
    'zh-CN': '按年',
    de: 'jährlich',
    fr: 'annuel',
    ja: '毎年',
    'pt-BR': 'anual',
    es: 'anual',
  },
  NONE: {
    en: 'none',
    'zh-CN': '无',
    de: 'keiner',
    fr: 'aucun',
    ja: 'なし',
    'pt-BR': 'nenhum',
    es: 'ninguno',
  },
  ONE_TIME: {
    en: 'one-time',
    'zh-CN': '一次性',
    de: 'einmalig',
    fr: 'unique',
    ja: '1 回限り',
    'pt-BR': 'único',
    es: 'único',
  },
};

export const wordIn = (word: string, locale: Locale): string =>
  (Object.hasOwn(words, word) ? words[word]?.[locale] : undefined) ?? word;
