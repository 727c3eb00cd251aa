import type { DraftTexts } from './texts.ts';

export const ja: DraftTexts = {
  subject: '{sender} からのリセラー関係へのご招待',
  body: [
    'ご担当者様',
    '{hasReseller, select, yes {{reseller} は、プロバイダーの {partner} とともに、貴社の Microsoft クラウド サービスを担当することを希望しています。} other {{partner} は、貴社の Microsoft クラウド サービスを担当することを希望しています。}}{withAdmin, select, yes {承諾されると、サービスの設定とサポートのため、貴社のテナントに対する代理管理権限も付与されます。} other {貴社のテナントに対する管理権限は必要ありません。}}',
    '承諾または辞退するには、貴社の全体管理者が次のリンクを開いてサインインしてください。',
    '{url}',
    'このリンクは 1 回のみ使用でき、有効期限は {until} (UTC) です。ご購入済みのサブスクリプションは、購入先にかかわらず変更されません。',
    'よろしくお願いいたします。\n{sender}',
  ],
};
