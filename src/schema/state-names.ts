import type { Locale } from '../onboarding/locales.ts';

type Names = Readonly<Record<string, string>>;

/** What states are called in a language of their own country; the catalogue has the other one. */
const names: Readonly<Record<string, Partial<Readonly<Record<Locale, Names>>>>> = {
  CA: {
    fr: {
      BC: 'Colombie-Britannique',
      NB: 'Nouveau-Brunswick',
      NL: 'Terre-Neuve-et-Labrador',
      NS: 'Nouvelle-Écosse',
      NT: 'Territoires du Nord-Ouest',
      PE: 'Île-du-Prince-Édouard',
      QC: 'Québec',
    },
  },
  CN: {
    'zh-CN': {
      AH: '安徽省',
      BJ: '北京市',
      CQ: '重庆市',
      FJ: '福建省',
      GD: '广东省',
      GS: '甘肃省',
      GX: '广西壮族自治区',
      GZ: '贵州省',
      HA: '河南省',
      HB: '湖北省',
      HE: '河北省',
      HI: '海南省',
      HL: '黑龙江省',
      HN: '湖南省',
      JL: '吉林省',
      JS: '江苏省',
      JX: '江西省',
      LN: '辽宁省',
      NM: '内蒙古自治区',
      NX: '宁夏回族自治区',
      QH: '青海省',
      SC: '四川省',
      SD: '山东省',
      SH: '上海市',
      SN: '陕西省',
      SX: '山西省',
      TJ: '天津市',
      XJ: '新疆维吾尔自治区',
      XZ: '西藏自治区',
      YN: '云南省',
      ZJ: '浙江省',
    },
  },
};

interface State {
  readonly code: string;
  readonly name: string;
}

export const statesIn = (country: string, states: readonly State[], locale: Locale): readonly State[] => {
  const own = names[country]?.[locale];
  return own ? states.map((state) => ({ ...state, name: own[state.code] ?? state.name })) : states;
};
