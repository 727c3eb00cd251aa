import type { en } from './en.ts';

/** The same texts in Brazilian Portuguese, in the words of Partner Center. */
export const ptBR: Readonly<Record<keyof typeof en, string>> = {
  REQUIRED: 'Este dado é obrigatório. Insira um valor.',
  'REQUIRED.PROVIDER':
    'Você trabalha com mais de um provedor indireto. Insira a ID do MPN daquele que vai vender.',
  'REQUIRED.VALIDATION_CODE': 'Insira o código de validação para clientes governamentais.',
  INVALID_FORMAT: 'Este valor não está no formato correto. Verifique-o e insira-o novamente.',
  'INVALID_FORMAT.CHARACTERS':
    'Este texto contém quebras de linha ou caracteres de controle. Insira-o em uma única linha, sem esses caracteres.',
  INVALID_ID: 'Este identificador não é válido. Selecione o item novamente.',
  TOO_LONG:
    'Este texto é longo demais. Use no máximo {maximum, plural, one {# caractere} other {# caracteres}}.',
  TOO_SHORT:
    'Este texto é curto demais. Use no mínimo {minimum, plural, one {# caractere} other {# caracteres}}.',
  NOT_FOUND: 'Este item não foi encontrado. Atualize a página e selecione-o novamente.',
  NAME_NOT_ACCEPTED:
    'Este nome não pode ser usado. Insira o nome completo como consta nos documentos oficiais.',
  'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY':
    'Este nome não contém letras nem dígitos. Insira a razão social completa.',
  'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS':
    'Este nome é formado por caracteres isolados, separados por espaços. Insira a razão social completa.',
  'NAME_NOT_ACCEPTED.REPEATED_CHARACTER':
    'Este nome repete um único caractere. Insira a razão social completa.',
  'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY':
    'Um tipo societário sozinho, como LLC ou GmbH, não é um nome completo. Insira a razão social completa.',
  'NAME_NOT_ACCEPTED.PLACEHOLDER':
    'Nomes de teste ou provisórios não podem ser usados. Insira o nome verdadeiro.',
  'NAME_NOT_ACCEPTED.NO_LETTERS': 'Este nome não contém letras. Insira o nome verdadeiro.',
  EMAIL_INVALID: 'Este endereço de email não está completo. Insira um endereço como nome@example.com.',
  'EMAIL_INVALID.MICROSOFT_ADDRESS':
    'Endereços da Microsoft não podem ser usados aqui. Insira um endereço de email do cliente.',
  PHONE_INVALID:
    'Este número de telefone não está no formato correto. Verifique os dígitos e escreva-o como é usual em seu país ou região.',
  COUNTRY_NOT_SUPPORTED: 'Não é possível adicionar clientes neste país ou região. Selecione outro na lista.',
  MARKET_NOT_AUTHORIZED:
    'Sua conta de parceiro não pode vender neste país ou região. Selecione um país em sua própria região do CSP.',
  'MARKET_NOT_AUTHORIZED.RESELLER':
    'Este revendedor indireto está em outra região do CSP. Selecione um em sua própria região.',
  'MARKET_NOT_AUTHORIZED.PROVIDER':
    'Este provedor indireto está em outra região do CSP. Insira um de sua própria região.',
  'MARKET_NOT_AUTHORIZED.INVITATION':
    'Este parceiro não pode vender para sua organização, porque está em outra região ou nuvem. Escolha um parceiro da mesma região e nuvem.',
  'MARKET_NOT_AUTHORIZED.PARTNERSHIP':
    'Este provedor indireto está em outra região do CSP ou em outra nuvem. Trabalhe com um de sua própria região e nuvem.',
  STATE_INVALID:
    'O país ou a região selecionada não tem esse estado ou essa província. Selecione um item da lista.',
  POSTAL_CODE_INVALID:
    'Este código postal não está no formato usado no país ou na região selecionada. Verifique-o e insira-o novamente.',
  CULTURE_NOT_SUPPORTED:
    'Este idioma não está disponível no país ou na região selecionada. Use um destes: {cultures}.',
  'CULTURE_NOT_SUPPORTED.FORM':
    'Uma cultura é formada por um idioma e um país ou região, por exemplo, pt-BR. Insira-a nesse formato.',
  'CULTURE_NOT_SUPPORTED.UNKNOWN':
    'Esta cultura não é usada em nenhum mercado. Insira outra, por exemplo, pt-BR ou en-US.',
  REGISTRATION_NUMBER_REQUIRED:
    'O país ou a região selecionada exige um número de registro. Insira o número sob o qual a empresa está registrada.',
  REGISTRATION_NUMBER_INVALID:
    'Este número de registro não corresponde a {pattern}, o formato usado no país ou na região selecionada. Verifique-o e insira-o novamente.',
  REGISTRATION_NUMBER_NOT_SUPPORTED:
    'O país ou a região selecionada não usa um número de registro aqui. Deixe este campo vazio.',
  DOMAIN_INVALID:
    'Este prefixo de domínio não pode ser usado. Use de {minimum, number} a {maximum, number} letras (de A a Z) e dígitos, sem espaços nem hifens.',
  DOMAIN_NOT_AVAILABLE: 'Este domínio já está em uso. Escolha outro prefixo.',
  CUSTOMER_ALREADY_EXISTS:
    'Esta empresa já é cliente. Se ela não estiver em sua lista de clientes, solicite uma relação de revendedor.',
  'CUSTOMER_ALREADY_EXISTS.OWN': 'Esta empresa já é um de seus clientes. Abra-a em sua lista de clientes.',
  'CUSTOMER_ALREADY_EXISTS.OTHER': 'Esta empresa já é cliente. Solicite a ela uma relação de revendedor.',
  QUALIFICATION_NOT_SETTABLE:
    'Esta qualificação não pode ser definida para um novo cliente. Selecione outra.',
  'QUALIFICATION_NOT_SETTABLE.CUSTOMER': 'Os parceiros não podem definir esta qualificação. Selecione outra.',
  'QUALIFICATION_NOT_SETTABLE.IRREVERSIBLE':
    'Este cliente já tem uma qualificação, que não pode mais ser alterada. Mantenha-a como está.',
  AGREEMENT_REQUIRED:
    'O cliente precisa aceitar primeiro o Contrato de Cliente da Microsoft. Informe quem o aceitou e quando.',
  AGREEMENT_TEMPLATE_UNKNOWN: 'Este contrato não foi encontrado. Selecione um na lista.',
  AGREEMENT_OUTDATED: 'Este contrato não é o atual. Selecione o contrato mais recente.',
  'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE':
    'Este contrato está em vigor desde {effectiveFrom}. Insira essa data ou uma data posterior.',
  AGREEMENT_DATE_IN_FUTURE:
    'A data de aceitação não pode estar no futuro. Insira a data de hoje (UTC) ou uma data anterior.',
  AGREEMENT_ALREADY_CONFIRMED:
    'Esta aceitação já foi confirmada. Confirme-a novamente somente se o nome, o endereço de email ou o número de telefone tiver mudado.',
  AGREEMENT_NOT_APPLICABLE: 'Nenhum contrato precisa ser confirmado nesta nuvem. Continue sem esta etapa.',
  RESELLER_CHOICE_REQUIRED: 'Selecione um revendedor indireto ou informe que não há nenhum.',
  RESELLER_NOT_ALLOWED:
    'Sua conta de parceiro não pode indicar um revendedor indireto. Deixe este campo vazio.',
  'RESELLER_NOT_ALLOWED.PROVIDER':
    'Somente um revendedor indireto indica um provedor indireto. Deixe este campo vazio.',
  'RESELLER_NOT_ALLOWED.REQUEST':
    'Sua conta de parceiro não pode trabalhar com revendedores indiretos. Entre como provedor indireto.',
  'RESELLER_NOT_ALLOWED.ACCEPT': 'Somente um revendedor indireto pode aceitar este convite. Entre como tal.',
  RESELLER_NOT_ACTIVE: 'A parceria com este revendedor indireto não está ativa. Selecione outro.',
  'RESELLER_NOT_ACTIVE.OWN':
    'Sua parceria com este provedor indireto não está ativa. Insira outro provedor ou peça que a parceria seja ativada.',
  'RESELLER_NOT_ACTIVE.INVITATION':
    'O revendedor deste convite não pode mais atender você por este provedor. Peça um novo convite ao parceiro.',
  RESELLER_AGREEMENT_MISSING:
    'Este revendedor indireto não assinou o Contrato de Parceiro da Microsoft. Selecione outro ou peça que ele o assine.',
  'RESELLER_AGREEMENT_MISSING.OWN':
    'Sua empresa não assinou o Contrato de Parceiro da Microsoft. Assine-o primeiro.',
  NO_SUBSCRIPTIONS: 'Nada foi selecionado ainda. Selecione pelo menos uma oferta.',
  TOO_MANY_LINES:
    'Há ofertas demais selecionadas. Use no máximo {maximum, number} linhas, incluindo os complementos.',
  'TOO_MANY_LINES.DEPTH':
    'Estes complementos estão aninhados em níveis demais. Use no máximo {maximum, number} níveis, incluindo a oferta base.',
  'TOO_MANY_LINES.PRICES': 'Há linhas demais. Envie no máximo {maximum, number} por vez.',
  OFFER_NOT_AVAILABLE: 'Esta oferta não pode ser comprada neste mercado. Selecione outra oferta.',
  OFFER_NOT_ELIGIBLE: 'Esta oferta não é para clientes com esta qualificação. Selecione outra oferta.',
  'OFFER_NOT_ELIGIBLE.NOT_ADD_ON': 'Esta oferta não é um complemento. Coloque-a em uma linha separada.',
  'OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED':
    'Uma avaliação não é para clientes que compram o produto pago ou já o têm. Remova a avaliação.',
  'OFFER_NOT_ELIGIBLE.NOT_A_TARGET':
    'Esta assinatura não pode ser transformada nesta oferta. Selecione uma das ofertas listadas para ela.',
  OFFER_LIMIT_REACHED:
    'Um cliente pode ter no máximo {limit, plural, one {# assinatura} other {# assinaturas}} desta oferta. Remova as linhas excedentes.',
  QUANTITY_OUT_OF_RANGE:
    'Esta quantidade está fora do intervalo da oferta. Insira um número de {minimum, number} a {maximum, number}.',
  BILLING_CYCLE_NOT_SUPPORTED: 'Esta oferta não tem este ciclo de cobrança. Use um destes: {cycles}.',
  PREREQUISITE_MISSING:
    'Este complemento precisa de uma oferta que o acompanhe. Coloque-o sob uma de suas ofertas de pré-requisito.',
  NOT_REVIEWED: 'Estes dados ainda não foram revisados. Revise-os e depois envie-os.',
  QUOTE_EXPIRED:
    'Os preços cotados não são mais válidos. Revise os dados novamente para obter os preços atuais.',
  INVALID_STATE: 'Esta ação não é possível no estado atual. Atualize a página para ver a próxima etapa.',
  'INVALID_STATE.DRAFT': 'Este cliente ainda não foi enviado. Revise os dados e envie-os primeiro.',
  'INVALID_STATE.SUBMITTED':
    'Este cliente foi enviado e não pode mais ser alterado aqui. Abra a confirmação e selecione “Concluído”.',
  'INVALID_STATE.COMPLETED':
    'A adição deste cliente está concluída. Abra o cliente em sua lista de clientes para fazer alterações.',
  'INVALID_STATE.CANCELLED': 'Este processo foi cancelado. Inicie um novo para adicionar o cliente.',
  'INVALID_STATE.EXPIRED': 'Este processo expirou. Inicie um novo para adicionar o cliente.',
  'INVALID_STATE.WEBHOOK_DISABLED': 'Este ponto de extremidade de webhook está desativado. Ative-o primeiro.',
  'INVALID_STATE.REQUEST_ACCEPTED':
    'O cliente já aceitou esta solicitação. Em vez disso, encerre a relação, se ela não for mais desejada.',
  'INVALID_STATE.REQUEST_DECLINED': 'O cliente já recusou esta solicitação. Nada mais precisa ser feito.',
  'INVALID_STATE.REQUEST_EXPIRED': 'Esta solicitação já expirou. Nada mais precisa ser feito.',
  VERSION_CONFLICT:
    'O conteúdo foi alterado nesse meio-tempo. Carregue a versão mais recente e faça as alterações novamente.',
  SUBSCRIPTION_NOT_ACTIVE: 'Esta assinatura não está ativa. Reative-a primeiro.',
  'SUBSCRIPTION_NOT_ACTIVE.PENDING': 'Esta assinatura ainda não está pronta. Tente novamente em instantes.',
  'SUBSCRIPTION_NOT_ACTIVE.ACTIVE': 'Esta assinatura já está ativa.',
  'SUBSCRIPTION_NOT_ACTIVE.SUSPENDED': 'Esta assinatura está suspensa. Reative-a primeiro.',
  'SUBSCRIPTION_NOT_ACTIVE.EXPIRED': 'O prazo desta assinatura terminou. Peça uma nova assinatura.',
  'SUBSCRIPTION_NOT_ACTIVE.DELETED': 'Esta assinatura foi excluída e não pode ser recuperada. Peça uma nova.',
  PARENT_NOT_ACTIVE:
    'A assinatura base deste complemento não está ativa. Reative primeiro a assinatura base.',
  RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS:
    'Este cliente ainda tem {count, plural, one {# assinatura ativa} other {# assinaturas ativas}}. Suspenda-as antes de encerrar a relação.',
  INVITATION_EXPIRED: 'Este convite não pode mais ser usado. Peça um novo ao parceiro.',
  EXPIRY_OUT_OF_RANGE:
    'Esta data de expiração não pode ser usada. Insira uma data futura, no máximo daqui a {maximum, plural, one {# dia} other {# dias}}.',
  TOO_MANY_API_KEYS:
    'Já existem {maximum, plural, one {# chave de API ativa} other {# chaves de API ativas}}. Revogue uma que não seja mais usada.',
  URL_NOT_ACCEPTED: 'Não é possível enviar webhooks para esta URL. Insira outra.',
  'URL_NOT_ACCEPTED.SCHEME':
    'Os webhooks são enviados somente por HTTPS. Insira uma URL que comece com https://.',
  'URL_NOT_ACCEPTED.CREDENTIALS':
    'Esta URL contém um nome de usuário ou uma senha. Remova-os; cada webhook é assinado.',
  'URL_NOT_ACCEPTED.PORT':
    'Não é possível enviar webhooks para esta porta. Use a porta padrão ou uma porta a partir de {minimum}.',
  'URL_NOT_ACCEPTED.ADDRESS':
    'Não é possível enviar webhooks para este endereço. Insira uma URL acessível na Internet pública.',
  TOO_MANY_WEBHOOK_ENDPOINTS:
    'Já existem {maximum, plural, one {# ponto de extremidade de webhook} other {# pontos de extremidade de webhook}}. Exclua um que não seja mais usado.',
  PRICE_INVALID:
    'Este preço não pode ser usado. Insira um valor de 0 a {maximum, number} com no máximo {places, plural, one {# casa decimal} other {# casas decimais}}.',
  DUPLICATE_ROW:
    'Esta oferta aparece mais de uma vez na lista para o mesmo mercado e ciclo de cobrança. Mantenha apenas uma dessas linhas.',
  RELATIONSHIP_NOT_APPLICABLE:
    'Não é possível solicitar uma relação a clientes desta nuvem. Combine outro meio com o cliente.',
  DELEGATED_ADMIN_REQUIRED:
    'Uma relação nesta nuvem inclui direitos de administração delegada. Solicite-os também.',
  RELATIONSHIP_ALREADY_EXISTS:
    'Sua organização já tem uma relação com este parceiro. Nada mais precisa ser feito.',
  CHANGE_NOT_ALLOWED: 'Esta assinatura não pode ser alterada desta forma.',
  'CHANGE_NOT_ALLOWED.TRIAL_QUANTITY':
    'O número de licenças de uma avaliação não pode ser alterado. Converta-a em uma assinatura paga.',
  'CHANGE_NOT_ALLOWED.AUTO_RENEW':
    'Esta oferta não pode ser renovada automaticamente. Deixe esta opção desativada.',
  'CHANGE_NOT_ALLOWED.NOT_A_TRIAL': 'Esta assinatura não é uma avaliação. Faça um upgrade.',
  'CHANGE_NOT_ALLOWED.ADD_ONS':
    'Há complementos nesta assinatura que não podem acompanhá-la. Suspenda-os primeiro.',
  'CHANGE_NOT_ALLOWED.DELEGATED_ADMIN':
    'O upgrade exige direitos de administração delegados. Solicite-os primeiro ao cliente.',
  COUNTRY_NOT_CHANGEABLE:
    'O país ou a região de um cliente não pode ser alterado, porque o domínio, a moeda e as ofertas dependem dele. Adicione a empresa lá como um novo cliente.',
  VALIDATION_CODE_INVALID: 'Este código de validação não é um dos seus. Verifique-o e insira-o novamente.',
  'VALIDATION_CODE_INVALID.NOT_NEEDED':
    'O código de validação é somente para a Government Community Cloud. Deixe este campo vazio.',
  VALIDATION_CODE_EXHAUSTED: 'Este código de validação já foi usado o número máximo de vezes. Insira outro.',
};
