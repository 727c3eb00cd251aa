import type { DraftTexts } from './texts.ts';

export const zhCN: DraftTexts = {
  subject: '{sender} 邀请贵组织建立经销商关系',
  body: [
    '您好：',
    '{hasReseller, select, yes {{reseller} 希望与提供商 {partner} 一起，为贵组织提供 Microsoft 云服务。} other {{partner} 希望为贵组织提供 Microsoft 云服务。}}{withAdmin, select, yes {接受邀请即表示同时授予对贵组织租户的委派管理权限，以便为您设置和支持服务。} other {此邀请不要求贵组织租户的任何管理权限。}}',
    '请由贵组织的全局管理员打开以下链接并登录，以接受或拒绝邀请：',
    '{url}',
    '此链接只能使用一次，有效期至 {until}（UTC）。贵组织现有的订阅，无论购自何处，均不受影响。',
    '此致\n{sender}',
  ],
};
