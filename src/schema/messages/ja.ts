import type { en } from './en.ts';

/** The same texts in Japanese, in the words of Partner Center. */
export const ja: Readonly<Record<keyof typeof en, string>> = {
  REQUIRED: 'この項目は必須です。値を入力してください。',
  'REQUIRED.PROVIDER':
    '複数の間接プロバイダーと取引しています。販売を行う間接プロバイダーの MPN ID を入力してください。',
  'REQUIRED.VALIDATION_CODE': '政府機関の顧客のための検証コードを入力してください。',
  INVALID_FORMAT: 'この値の形式が正しくありません。確認して、もう一度入力してください。',
  'INVALID_FORMAT.CHARACTERS':
    'テキストに改行または制御文字が含まれています。それらを取り除き、1 行で入力してください。',
  INVALID_ID: 'この ID は無効です。項目をもう一度選択してください。',
  TOO_LONG: '長すぎます。{maximum, number} 文字以内で入力してください。',
  TOO_SHORT: '短すぎます。{minimum, number} 文字以上で入力してください。',
  NOT_FOUND: 'この項目は見つかりませんでした。ページを更新して、もう一度選択してください。',
  NAME_NOT_ACCEPTED: 'この名前は使用できません。公的な書類に記載されている正式な名前を入力してください。',
  'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY':
    'この名前には文字も数字も含まれていません。正式な名称を入力してください。',
  'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS':
    'この名前は空白で区切られた 1 文字だけで構成されています。正式な名称を入力してください。',
  'NAME_NOT_ACCEPTED.REPEATED_CHARACTER': 'この名前は同じ文字の繰り返しです。正式な名称を入力してください。',
  'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY':
    'LLC や GmbH などの会社形態だけでは正式な名称になりません。正式な名称を入力してください。',
  'NAME_NOT_ACCEPTED.PLACEHOLDER': 'テスト用の名前や仮の名前は使用できません。実際の名前を入力してください。',
  'NAME_NOT_ACCEPTED.NO_LETTERS': 'この名前には文字が含まれていません。実際の名前を入力してください。',
  EMAIL_INVALID: '完全なメール アドレスではありません。name@example.com のような形式で入力してください。',
  'EMAIL_INVALID.MICROSOFT_ADDRESS':
    'Microsoft のアドレスはここでは使用できません。顧客側のメール アドレスを入力してください。',
  PHONE_INVALID:
    'この電話番号の形式が正しくありません。番号を確認し、その国または地域での一般的な書き方で入力してください。',
  COUNTRY_NOT_SUPPORTED:
    'この国または地域では顧客を追加できません。一覧から別の国または地域を選択してください。',
  MARKET_NOT_AUTHORIZED:
    'お使いのパートナー アカウントでは、この国または地域で販売できません。ご自身の CSP リージョン内の国または地域を選択してください。',
  'MARKET_NOT_AUTHORIZED.RESELLER':
    'この間接リセラーは別の CSP リージョンに属しています。ご自身のリージョン内の間接リセラーを選択してください。',
  'MARKET_NOT_AUTHORIZED.PROVIDER':
    'この間接プロバイダーは別の CSP リージョンに属しています。ご自身のリージョン内の間接プロバイダーを入力してください。',
  'MARKET_NOT_AUTHORIZED.INVITATION':
    'このパートナーは別のリージョンまたはクラウドに属しているため、貴社に販売できません。同じリージョンとクラウドのパートナーを選択してください。',
  'MARKET_NOT_AUTHORIZED.PARTNERSHIP':
    'この間接プロバイダーは別の CSP リージョンまたはクラウドに属しています。貴社と同じリージョンおよびクラウドのプロバイダーを選択してください。',
  STATE_INVALID: '選択した国または地域に、この都道府県や州はありません。一覧から選択してください。',
  POSTAL_CODE_INVALID:
    'この郵便番号は、選択した国または地域の形式と一致しません。確認して、もう一度入力してください。',
  CULTURE_NOT_SUPPORTED:
    'この言語は、選択した国または地域では利用できません。次のいずれかを使用してください: {cultures}。',
  'CULTURE_NOT_SUPPORTED.FORM':
    'カルチャは、ja-JP のように言語と国または地域で表します。この形式で入力してください。',
  'CULTURE_NOT_SUPPORTED.UNKNOWN':
    'このカルチャはどの市場でも使用されていません。ja-JP や en-US など、別のカルチャを入力してください。',
  REGISTRATION_NUMBER_REQUIRED:
    '選択した国または地域では、登録番号が必要です。会社の登録番号を入力してください。',
  REGISTRATION_NUMBER_INVALID:
    'この登録番号は、選択した国または地域の形式 {pattern} と一致しません。確認して、もう一度入力してください。',
  REGISTRATION_NUMBER_NOT_SUPPORTED:
    '選択した国または地域では、ここで登録番号を使用しません。空のままにしてください。',
  DOMAIN_INVALID:
    'このドメイン プレフィックスは使用できません。英字 (A から Z) と数字を {minimum, number} 文字以上 {maximum, number} 文字以下で、空白とハイフンを使わずに入力してください。',
  DOMAIN_NOT_AVAILABLE: 'このドメインは既に使用されています。別のプレフィックスを選んでください。',
  CUSTOMER_ALREADY_EXISTS: 'この会社は既に顧客です。顧客の一覧にない場合は、リセラー関係を要求してください。',
  'CUSTOMER_ALREADY_EXISTS.OWN': 'この会社は既にあなたの顧客です。顧客の一覧から開いてください。',
  'CUSTOMER_ALREADY_EXISTS.OTHER': 'この会社は既に顧客です。代わりにリセラー関係を要求してください。',
  QUALIFICATION_NOT_SETTABLE: 'この資格は新しい顧客に設定できません。別の資格を選択してください。',
  'QUALIFICATION_NOT_SETTABLE.CUSTOMER': 'パートナーはこの資格を設定できません。別の資格を選択してください。',
  'QUALIFICATION_NOT_SETTABLE.IRREVERSIBLE':
    'この顧客には既に資格があり、変更できません。そのままにしてください。',
  AGREEMENT_REQUIRED:
    '最初に顧客が Microsoft 顧客契約に同意する必要があります。同意した人と日付を入力してください。',
  AGREEMENT_TEMPLATE_UNKNOWN: 'この契約は見つかりませんでした。一覧から選択してください。',
  AGREEMENT_OUTDATED: 'この契約は現行のものではありません。最新の契約を選択してください。',
  'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE':
    'この契約は {effectiveFrom} から有効です。その日付またはそれ以降の日付を入力してください。',
  AGREEMENT_DATE_IN_FUTURE:
    '同意日に将来の日付は指定できません。今日 (UTC) またはそれ以前の日付を入力してください。',
  AGREEMENT_ALREADY_CONFIRMED:
    'この同意は既に確認済みです。名前、メール アドレス、または電話番号が変わった場合にのみ、もう一度確認してください。',
  AGREEMENT_NOT_APPLICABLE: 'このクラウドでは契約の確認は不要です。この手順を飛ばして進んでください。',
  RESELLER_CHOICE_REQUIRED: '間接リセラーを選択するか、間接リセラーがいないことを指定してください。',
  RESELLER_NOT_ALLOWED:
    'お使いのパートナー アカウントでは間接リセラーを指定できません。空のままにしてください。',
  'RESELLER_NOT_ALLOWED.PROVIDER':
    '間接プロバイダーを指定できるのは間接リセラーのみです。空のままにしてください。',
  'RESELLER_NOT_ALLOWED.REQUEST':
    'お使いのパートナー アカウントは間接リセラーと連携できません。間接プロバイダーとしてサインインしてください。',
  'RESELLER_NOT_ALLOWED.ACCEPT':
    'この招待を承諾できるのは間接リセラーだけです。間接リセラーとしてサインインしてください。',
  RESELLER_NOT_ACTIVE:
    'この間接リセラーとのパートナーシップは有効ではありません。別の間接リセラーを選択してください。',
  'RESELLER_NOT_ACTIVE.OWN':
    'この間接プロバイダーとのパートナーシップは有効ではありません。別のプロバイダーを入力するか、パートナーシップを有効にしてもらってください。',
  'RESELLER_NOT_ACTIVE.INVITATION':
    'この招待のリセラーは、このプロバイダーのもとで貴社を担当できなくなりました。パートナーに新しい招待を依頼してください。',
  RESELLER_AGREEMENT_MISSING:
    'この間接リセラーは Microsoft パートナー契約に署名していません。別の間接リセラーを選択するか、署名を依頼してください。',
  'RESELLER_AGREEMENT_MISSING.OWN':
    '貴社は Microsoft パートナー契約に署名していません。先に署名してください。',
  NO_SUBSCRIPTIONS: 'まだ何も選択されていません。オファーを 1 つ以上選択してください。',
  TOO_MANY_LINES: '選択したオファーが多すぎます。アドオンを含めて {maximum, number} 行以内にしてください。',
  'TOO_MANY_LINES.DEPTH':
    'アドオンの階層が深すぎます。基本オファーを含めて {maximum, number} 階層以内にしてください。',
  'TOO_MANY_LINES.PRICES': '行が多すぎます。一度に送信できるのは {maximum, number} 行までです。',
  OFFER_NOT_AVAILABLE: 'このオファーはこの市場では購入できません。別のオファーを選択してください。',
  OFFER_NOT_ELIGIBLE:
    'このオファーは、この資格を持つ顧客を対象としていません。別のオファーを選択してください。',
  'OFFER_NOT_ELIGIBLE.NOT_ADD_ON': 'このオファーはアドオンではありません。独立した行に指定してください。',
  'OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED':
    '試用版は、有料の製品を購入する顧客や既に所有している顧客を対象としていません。試用版を削除してください。',
  'OFFER_NOT_ELIGIBLE.NOT_A_TARGET':
    'このサブスクリプションをこのオファーに変更することはできません。表示されているオファーから選択してください。',
  OFFER_LIMIT_REACHED:
    '1 人の顧客が持てるこのオファーのサブスクリプションは {limit, number} 個までです。超過した行を削除してください。',
  QUANTITY_OUT_OF_RANGE:
    'この数量はオファーの範囲外です。{minimum, number} から {maximum, number} までの数を入力してください。',
  BILLING_CYCLE_NOT_SUPPORTED:
    'このオファーでは、この請求サイクルを利用できません。次のいずれかを使用してください: {cycles}。',
  PREREQUISITE_MISSING:
    'このアドオンには、組み合わせるオファーが必要です。前提条件となるオファーのいずれかの下に指定してください。',
  NOT_REVIEWED: '入力内容がまだ確認されていません。確認してから送信してください。',
  QUOTE_EXPIRED: '見積もり価格の有効期限が切れています。現在の価格を取得するには、もう一度確認してください。',
  INVALID_STATE: '現在の状態ではこの操作を実行できません。ページを更新して、次の手順を確認してください。',
  'INVALID_STATE.DRAFT': 'この顧客はまだ送信されていません。先に入力内容を確認して、送信してください。',
  'INVALID_STATE.SUBMITTED':
    'この顧客は送信済みのため、ここでは変更できません。確認ページを開いて [完了] を選択してください。',
  'INVALID_STATE.COMPLETED':
    'この顧客の追加は完了しています。変更するには、顧客の一覧からこの顧客を開いてください。',
  'INVALID_STATE.CANCELLED':
    'この追加の手続きは取り消されました。顧客を追加するには、新しく開始してください。',
  'INVALID_STATE.EXPIRED': 'この追加の手続きは期限切れです。顧客を追加するには、新しく開始してください。',
  'INVALID_STATE.WEBHOOK_DISABLED':
    'この Webhook エンドポイントは無効になっています。先に有効にしてください。',
  'INVALID_STATE.REQUEST_ACCEPTED':
    '顧客はこの要求を既に承諾しています。関係が不要になった場合は、代わりに関係を終了してください。',
  'INVALID_STATE.REQUEST_DECLINED': '顧客はこの要求を既に辞退しています。これ以上の操作は必要ありません。',
  'INVALID_STATE.REQUEST_EXPIRED': 'この要求は既に期限切れです。これ以上の操作は必要ありません。',
  VERSION_CONFLICT: 'その間に内容が変更されました。最新のバージョンを読み込み、もう一度変更してください。',
  SUBSCRIPTION_NOT_ACTIVE: 'このサブスクリプションは有効ではありません。先に再アクティブ化してください。',
  'SUBSCRIPTION_NOT_ACTIVE.PENDING':
    'このサブスクリプションはまだ準備中です。しばらくしてからもう一度お試しください。',
  'SUBSCRIPTION_NOT_ACTIVE.ACTIVE': 'このサブスクリプションは既に有効です。',
  'SUBSCRIPTION_NOT_ACTIVE.SUSPENDED':
    'このサブスクリプションは一時停止されています。先に再アクティブ化してください。',
  'SUBSCRIPTION_NOT_ACTIVE.EXPIRED':
    'このサブスクリプションの期間は終了しています。代わりに新しいサブスクリプションを注文してください。',
  'SUBSCRIPTION_NOT_ACTIVE.DELETED':
    'このサブスクリプションは削除されており、元に戻せません。代わりに新しいものを注文してください。',
  PARENT_NOT_ACTIVE:
    'このアドオンの基本サブスクリプションは有効ではありません。先に基本サブスクリプションを再アクティブ化してください。',
  RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS:
    'この顧客には有効なサブスクリプションがまだ {count, number} 件あります。関係を終了する前に、それらを一時停止してください。',
  INVITATION_EXPIRED: 'この招待はもう使用できません。パートナーに新しい招待を依頼してください。',
  EXPIRY_OUT_OF_RANGE:
    'この有効期限は使用できません。今日から {maximum, number} 日以内の将来の日付を入力してください。',
  TOO_MANY_API_KEYS:
    '有効な API キーが既に {maximum, number} 個あります。使用しなくなったキーを取り消してください。',
  URL_NOT_ACCEPTED: 'この URL には Webhook を送信できません。別の URL を入力してください。',
  'URL_NOT_ACCEPTED.SCHEME':
    'Webhook は HTTPS でのみ送信されます。https:// で始まる URL を入力してください。',
  'URL_NOT_ACCEPTED.CREDENTIALS':
    'この URL にはユーザー名またはパスワードが含まれています。それらを削除してください。Webhook には毎回署名が付きます。',
  'URL_NOT_ACCEPTED.PORT':
    'このポートには Webhook を送信できません。標準のポート、または {minimum} 以上のポートを使用してください。',
  'URL_NOT_ACCEPTED.ADDRESS':
    'このアドレスには Webhook を送信できません。公開されたインターネットから到達できる URL を入力してください。',
  TOO_MANY_WEBHOOK_ENDPOINTS:
    'Webhook エンドポイントが既に {maximum, number} 個あります。使用しなくなったエンドポイントを削除してください。',
  PRICE_INVALID:
    'この価格は使用できません。0 から {maximum, number} までの金額を、小数点以下 {places, number} 桁以内で入力してください。',
  DUPLICATE_ROW:
    '同じ市場と請求サイクルについて、このオファーが一覧に複数回含まれています。1 行だけ残してください。',
  RELATIONSHIP_NOT_APPLICABLE:
    'このクラウドの顧客に関係を要求することはできません。別の方法について顧客に連絡してください。',
  DELEGATED_ADMIN_REQUIRED:
    'このクラウドの関係には代理管理権限が伴います。その権限もあわせて要求してください。',
  RELATIONSHIP_ALREADY_EXISTS: '貴社は既にこのパートナーと関係があります。これ以上の操作は必要ありません。',
  CHANGE_NOT_ALLOWED: 'このサブスクリプションをこの方法で変更することはできません。',
  'CHANGE_NOT_ALLOWED.TRIAL_QUANTITY':
    '試用版のライセンス数は変更できません。代わりに有料のサブスクリプションに変換してください。',
  'CHANGE_NOT_ALLOWED.AUTO_RENEW': 'このオファーは自動更新できません。オフのままにしてください。',
  'CHANGE_NOT_ALLOWED.NOT_A_TRIAL':
    'このサブスクリプションは試用版ではありません。代わりにアップグレードしてください。',
  'CHANGE_NOT_ALLOWED.ADD_ONS':
    'このサブスクリプションには、引き継げないアドオンがあります。先にそれらを一時停止してください。',
  'CHANGE_NOT_ALLOWED.DELEGATED_ADMIN':
    'アップグレードには委任された管理者権限が必要です。先に顧客に要求してください。',
  COUNTRY_NOT_CHANGEABLE:
    '顧客の国または地域は変更できません。ドメイン、通貨、プランがそれに依存しているためです。その国で新しい顧客として会社を追加してください。',
  VALIDATION_CODE_INVALID: 'この検証コードは貴社のものではありません。確認してもう一度入力してください。',
  'VALIDATION_CODE_INVALID.NOT_NEEDED':
    '検証コードは Government Community Cloud でのみ使用します。この項目は空のままにしてください。',
  VALIDATION_CODE_EXHAUSTED: 'この検証コードは上限まで使用されています。別の検証コードを入力してください。',
};
