import type { en } from './en.ts';

/** The same texts in French, in the words of Partner Center. */
export const fr: Readonly<Record<keyof typeof en, string>> = {
  REQUIRED: 'Cette information est obligatoire. Entrez une valeur.',
  'REQUIRED.PROVIDER':
    'Vous travaillez avec plusieurs fournisseurs indirects. Entrez l’ID MPN de celui qui doit vendre.',
  'REQUIRED.VALIDATION_CODE': 'Entrez le code de validation pour les clients du secteur public.',
  INVALID_FORMAT: 'Cette valeur n’a pas la forme attendue. Vérifiez-la, puis entrez-la de nouveau.',
  'INVALID_FORMAT.CHARACTERS':
    'Ce texte contient des sauts de ligne ou des caractères de contrôle. Entrez-le sur une seule ligne, sans ces caractères.',
  INVALID_ID: 'Cet identifiant n’est pas valide. Sélectionnez de nouveau l’élément.',
  TOO_LONG:
    'Ce texte est trop long. Utilisez au maximum {maximum, plural, one {# caractère} other {# caractères}}.',
  TOO_SHORT:
    'Ce texte est trop court. Utilisez au minimum {minimum, plural, one {# caractère} other {# caractères}}.',
  NOT_FOUND: 'Cet élément est introuvable. Actualisez la page, puis sélectionnez-le de nouveau.',
  NAME_NOT_ACCEPTED:
    'Ce nom ne peut pas être utilisé. Entrez le nom complet tel qu’il figure dans les documents officiels.',
  'NAME_NOT_ACCEPTED.SPECIAL_CHARACTERS_ONLY':
    'Ce nom ne contient ni lettres ni chiffres. Entrez la dénomination légale complète.',
  'NAME_NOT_ACCEPTED.SINGLE_CHARACTERS':
    'Ce nom est composé de caractères isolés, séparés par des espaces. Entrez la dénomination légale complète.',
  'NAME_NOT_ACCEPTED.REPEATED_CHARACTER':
    'Ce nom répète un seul et même caractère. Entrez la dénomination légale complète.',
  'NAME_NOT_ACCEPTED.LEGAL_FORM_ONLY':
    'Une forme juridique seule, telle que LLC ou GmbH, n’est pas un nom complet. Entrez la dénomination légale complète.',
  'NAME_NOT_ACCEPTED.PLACEHOLDER':
    'Les noms de test ou provisoires ne peuvent pas être utilisés. Entrez le véritable nom.',
  'NAME_NOT_ACCEPTED.NO_LETTERS': 'Ce nom ne contient aucune lettre. Entrez le véritable nom.',
  EMAIL_INVALID: 'Cette adresse e-mail n’est pas complète. Entrez une adresse telle que nom@example.com.',
  'EMAIL_INVALID.MICROSOFT_ADDRESS':
    'Les adresses Microsoft ne peuvent pas être utilisées ici. Entrez une adresse e-mail du client.',
  PHONE_INVALID:
    'Ce numéro de téléphone n’a pas la forme attendue. Vérifiez les chiffres et suivez l’usage de son pays ou de sa région.',
  COUNTRY_NOT_SUPPORTED:
    'Il n’est pas possible d’ajouter des clients dans ce pays ou cette région. Sélectionnez-en un autre dans la liste.',
  MARKET_NOT_AUTHORIZED:
    'Votre compte partenaire ne peut pas vendre dans ce pays ou cette région. Sélectionnez un pays de votre propre région CSP.',
  'MARKET_NOT_AUTHORIZED.RESELLER':
    'Ce revendeur indirect se trouve dans une autre région CSP. Sélectionnez-en un dans votre propre région.',
  'MARKET_NOT_AUTHORIZED.PROVIDER':
    'Ce fournisseur indirect se trouve dans une autre région CSP. Entrez-en un de votre propre région.',
  'MARKET_NOT_AUTHORIZED.INVITATION':
    'Ce partenaire ne peut pas vendre à votre organisation, car il se trouve dans une autre région ou un autre cloud. Choisissez un partenaire de la même région et du même cloud.',
  'MARKET_NOT_AUTHORIZED.PARTNERSHIP':
    'Ce fournisseur indirect se trouve dans une autre région CSP ou un autre cloud. Travaillez avec un fournisseur de votre propre région et de votre propre cloud.',
  STATE_INVALID:
    'Le pays ou la région sélectionné n’a pas cet État ou cette province. Faites votre choix dans la liste.',
  POSTAL_CODE_INVALID:
    'Ce code postal n’a pas la forme en usage dans le pays ou la région sélectionné. Vérifiez-le, puis entrez-le de nouveau.',
  CULTURE_NOT_SUPPORTED:
    'Cette langue n’est pas disponible dans le pays ou la région sélectionné. Utilisez l’une des suivantes : {cultures}.',
  'CULTURE_NOT_SUPPORTED.FORM':
    'Une culture se compose d’une langue et d’un pays ou d’une région, par exemple fr-FR. Entrez-la sous cette forme.',
  'CULTURE_NOT_SUPPORTED.UNKNOWN':
    'Cette culture n’est utilisée sur aucun marché. Entrez-en une autre, par exemple fr-FR ou en-US.',
  REGISTRATION_NUMBER_REQUIRED:
    'Le pays ou la région sélectionné exige un numéro d’immatriculation. Entrez celui sous lequel la société est enregistrée.',
  REGISTRATION_NUMBER_INVALID:
    'Ce numéro d’immatriculation ne correspond pas à {pattern}, la forme en usage dans le pays ou la région sélectionné. Vérifiez-le, puis entrez-le de nouveau.',
  REGISTRATION_NUMBER_NOT_SUPPORTED:
    'Le pays ou la région sélectionné n’utilise pas de numéro d’immatriculation ici. Laissez ce champ vide.',
  DOMAIN_INVALID:
    'Ce préfixe de domaine ne peut pas être utilisé. Utilisez de {minimum, number} à {maximum, number} lettres (A à Z) et chiffres, sans espaces ni traits d’union.',
  DOMAIN_NOT_AVAILABLE: 'Ce domaine est déjà utilisé. Choisissez un autre préfixe.',
  CUSTOMER_ALREADY_EXISTS:
    'Cette société est déjà cliente. Si elle ne figure pas dans votre liste de clients, demandez une relation de revendeur.',
  'CUSTOMER_ALREADY_EXISTS.OWN':
    'Cette société fait déjà partie de vos clients. Ouvrez-la plutôt dans votre liste de clients.',
  'CUSTOMER_ALREADY_EXISTS.OTHER':
    'Cette société est déjà cliente. Demandez-lui plutôt une relation de revendeur.',
  QUALIFICATION_NOT_SETTABLE:
    'Cette qualification ne peut pas être définie pour un nouveau client. Sélectionnez-en une autre.',
  'QUALIFICATION_NOT_SETTABLE.CUSTOMER':
    'Les partenaires ne peuvent pas définir cette qualification. Sélectionnez-en une autre.',
  'QUALIFICATION_NOT_SETTABLE.IRREVERSIBLE':
    'Ce client a déjà une qualification, qui ne peut plus être modifiée. Laissez-la telle quelle.',
  AGREEMENT_REQUIRED:
    'Le client doit d’abord accepter le Contrat client Microsoft. Indiquez qui l’a accepté, et quand.',
  AGREEMENT_TEMPLATE_UNKNOWN: 'Ce contrat est introuvable. Sélectionnez-en un dans la liste.',
  AGREEMENT_OUTDATED: 'Ce contrat n’est plus en vigueur. Sélectionnez le contrat le plus récent.',
  'AGREEMENT_OUTDATED.BEFORE_EFFECTIVE':
    'Ce contrat est en vigueur depuis le {effectiveFrom}. Entrez cette date ou une date ultérieure.',
  AGREEMENT_DATE_IN_FUTURE:
    'La date d’acceptation ne peut pas être dans le futur. Entrez la date du jour (UTC) ou une date antérieure.',
  AGREEMENT_ALREADY_CONFIRMED:
    'Cette acceptation a déjà été confirmée. Confirmez-la de nouveau uniquement si le nom, l’adresse e-mail ou le numéro de téléphone a changé.',
  AGREEMENT_NOT_APPLICABLE: 'Aucun contrat n’est à confirmer dans ce cloud. Continuez sans cette étape.',
  RESELLER_CHOICE_REQUIRED: 'Sélectionnez un revendeur indirect, ou indiquez qu’il n’y en a pas.',
  RESELLER_NOT_ALLOWED:
    'Votre compte partenaire ne peut pas désigner de revendeur indirect. Laissez ce champ vide.',
  'RESELLER_NOT_ALLOWED.PROVIDER':
    'Seul un revendeur indirect désigne un fournisseur indirect. Laissez ce champ vide.',
  'RESELLER_NOT_ALLOWED.REQUEST':
    'Votre compte partenaire ne peut pas travailler avec des revendeurs indirects. Connectez-vous en tant que fournisseur indirect.',
  'RESELLER_NOT_ALLOWED.ACCEPT':
    'Seul un revendeur indirect peut accepter cette invitation. Connectez-vous en tant que tel.',
  RESELLER_NOT_ACTIVE: 'Le partenariat avec ce revendeur indirect n’est pas actif. Sélectionnez-en un autre.',
  'RESELLER_NOT_ACTIVE.OWN':
    'Votre partenariat avec ce fournisseur indirect n’est pas actif. Entrez un autre fournisseur, ou faites activer le partenariat.',
  'RESELLER_NOT_ACTIVE.INVITATION':
    'Le revendeur de cette invitation ne peut plus s’occuper de vous pour ce fournisseur. Demandez une nouvelle invitation au partenaire.',
  RESELLER_AGREEMENT_MISSING:
    'Ce revendeur indirect n’a pas signé le Contrat partenaire Microsoft. Sélectionnez-en un autre, ou demandez-lui de le signer.',
  'RESELLER_AGREEMENT_MISSING.OWN':
    'Votre entreprise n’a pas signé le Contrat partenaire Microsoft. Signez-le d’abord.',
  NO_SUBSCRIPTIONS: 'Rien n’est encore sélectionné. Sélectionnez au moins une offre.',
  TOO_MANY_LINES:
    'Trop d’offres sont sélectionnées. Utilisez au maximum {maximum, number} lignes, modules complémentaires compris.',
  'TOO_MANY_LINES.DEPTH':
    'Ces modules complémentaires sont imbriqués trop profondément. Utilisez au maximum {maximum, number} niveaux, offre de base comprise.',
  'TOO_MANY_LINES.PRICES': 'Il y a trop de lignes. Envoyez-en au maximum {maximum, number} à la fois.',
  OFFER_NOT_AVAILABLE: 'Cette offre ne peut pas être achetée sur ce marché. Sélectionnez une autre offre.',
  OFFER_NOT_ELIGIBLE:
    'Cette offre n’est pas destinée aux clients ayant cette qualification. Sélectionnez une autre offre.',
  'OFFER_NOT_ELIGIBLE.NOT_ADD_ON':
    'Cette offre n’est pas un module complémentaire. Placez-la sur une ligne à part.',
  'OFFER_NOT_ELIGIBLE.TRIAL_OF_OWNED':
    'Une version d’évaluation n’est pas destinée aux clients qui achètent le produit payant ou l’ont déjà. Supprimez la version d’évaluation.',
  'OFFER_NOT_ELIGIBLE.NOT_A_TARGET':
    'Cet abonnement ne peut pas être transformé en cette offre. Sélectionnez l’une des offres proposées pour lui.',
  OFFER_LIMIT_REACHED:
    'Un client peut avoir au maximum {limit, plural, one {# abonnement} other {# abonnements}} à cette offre. Supprimez les lignes en trop.',
  QUANTITY_OUT_OF_RANGE:
    'Cette quantité est hors des limites de l’offre. Entrez un nombre de {minimum, number} à {maximum, number}.',
  BILLING_CYCLE_NOT_SUPPORTED:
    'Cette offre ne propose pas ce cycle de facturation. Utilisez l’un des suivants : {cycles}.',
  PREREQUISITE_MISSING:
    'Ce module complémentaire nécessite une offre à laquelle il s’ajoute. Placez-le sous l’une de ses offres prérequises.',
  NOT_REVIEWED: 'Ces informations n’ont pas encore été vérifiées. Vérifiez-les, puis envoyez-les.',
  QUOTE_EXPIRED:
    'Les prix indiqués ne sont plus garantis. Vérifiez de nouveau les informations pour obtenir les prix actuels.',
  INVALID_STATE:
    'Cette action n’est pas possible dans l’état actuel. Actualisez la page pour voir l’étape suivante.',
  'INVALID_STATE.DRAFT':
    'Ce client n’a pas encore été envoyé. Vérifiez d’abord les informations, puis envoyez-les.',
  'INVALID_STATE.SUBMITTED':
    'Ce client a été envoyé et ne peut plus être modifié ici. Ouvrez la confirmation et sélectionnez « Terminé ».',
  'INVALID_STATE.COMPLETED':
    'L’ajout de ce client est terminé. Ouvrez le client dans votre liste de clients pour le modifier.',
  'INVALID_STATE.CANCELLED': 'Cet ajout a été annulé. Commencez-en un nouveau pour ajouter le client.',
  'INVALID_STATE.EXPIRED': 'Cet ajout a expiré. Commencez-en un nouveau pour ajouter le client.',
  'INVALID_STATE.WEBHOOK_DISABLED': 'Ce point de terminaison de webhook est désactivé. Activez-le d’abord.',
  'INVALID_STATE.REQUEST_ACCEPTED':
    'Le client a déjà accepté cette demande. Mettez plutôt fin à la relation si elle n’est plus souhaitée.',
  'INVALID_STATE.REQUEST_DECLINED':
    'Le client a déjà refusé cette demande. Aucune autre action n’est nécessaire.',
  'INVALID_STATE.REQUEST_EXPIRED': 'Cette demande a déjà expiré. Aucune autre action n’est nécessaire.',
  VERSION_CONFLICT:
    'Le contenu a été modifié entre-temps. Chargez la dernière version et refaites vos modifications.',
  SUBSCRIPTION_NOT_ACTIVE: 'Cet abonnement n’est pas actif. Réactivez-le d’abord.',
  'SUBSCRIPTION_NOT_ACTIVE.PENDING': 'Cet abonnement n’est pas encore prêt. Réessayez dans un instant.',
  'SUBSCRIPTION_NOT_ACTIVE.ACTIVE': 'Cet abonnement est déjà actif.',
  'SUBSCRIPTION_NOT_ACTIVE.SUSPENDED': 'Cet abonnement est suspendu. Réactivez-le d’abord.',
  'SUBSCRIPTION_NOT_ACTIVE.EXPIRED':
    'La période de cet abonnement est terminée. Commandez plutôt un nouvel abonnement.',
  'SUBSCRIPTION_NOT_ACTIVE.DELETED':
    'Cet abonnement a été supprimé et ne peut pas être rétabli. Commandez-en plutôt un nouveau.',
  PARENT_NOT_ACTIVE:
    'L’abonnement de base de ce module complémentaire n’est pas actif. Réactivez d’abord l’abonnement de base.',
  RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS:
    'Ce client a encore {count, plural, one {# abonnement actif} other {# abonnements actifs}}. Suspendez-les avant de mettre fin à la relation.',
  INVITATION_EXPIRED: 'Cette invitation ne peut plus être utilisée. Demandez-en une nouvelle au partenaire.',
  EXPIRY_OUT_OF_RANGE:
    'Cette date d’expiration ne peut pas être utilisée. Entrez une date future, dans {maximum, plural, one {# jour} other {# jours}} au plus tard.',
  TOO_MANY_API_KEYS:
    'Il y a déjà {maximum, plural, one {# clé API active} other {# clés API actives}}. Révoquez-en une qui n’est plus utilisée.',
  URL_NOT_ACCEPTED: 'Aucun webhook ne peut être envoyé à cette URL. Entrez-en une autre.',
  'URL_NOT_ACCEPTED.SCHEME':
    'Les webhooks sont envoyés uniquement par HTTPS. Entrez une URL qui commence par https://.',
  'URL_NOT_ACCEPTED.CREDENTIALS':
    'Cette URL contient un nom d’utilisateur ou un mot de passe. Supprimez-les : chaque webhook est signé.',
  'URL_NOT_ACCEPTED.PORT':
    'Aucun webhook ne peut être envoyé à ce port. Utilisez le port standard, ou un port à partir de {minimum}.',
  'URL_NOT_ACCEPTED.ADDRESS':
    'Aucun webhook ne peut être envoyé à cette adresse. Entrez une URL accessible depuis l’Internet public.',
  TOO_MANY_WEBHOOK_ENDPOINTS:
    'Il y a déjà {maximum, plural, one {# point de terminaison de webhook} other {# points de terminaison de webhook}}. Supprimez-en un qui n’est plus utilisé.',
  PRICE_INVALID:
    'Ce prix ne peut pas être utilisé. Entrez un montant de 0 à {maximum, number} avec au maximum {places, plural, one {# décimale} other {# décimales}}.',
  DUPLICATE_ROW:
    'Cette offre figure plusieurs fois dans la liste pour le même marché et le même cycle de facturation. Conservez une seule de ces lignes.',
  RELATIONSHIP_NOT_APPLICABLE:
    'Il n’est pas possible de demander une relation aux clients de ce cloud. Convenez d’un autre moyen avec le client.',
  DELEGATED_ADMIN_REQUIRED:
    'Une relation dans ce cloud comprend des droits d’administration délégués. Demandez-les également.',
  RELATIONSHIP_ALREADY_EXISTS:
    'Votre organisation a déjà une relation avec ce partenaire. Aucune autre action n’est nécessaire.',
  CHANGE_NOT_ALLOWED: 'Cet abonnement ne peut pas être modifié de cette façon.',
  'CHANGE_NOT_ALLOWED.TRIAL_QUANTITY':
    'Le nombre de licences d’une version d’évaluation ne peut pas être modifié. Convertissez-la plutôt en abonnement payant.',
  'CHANGE_NOT_ALLOWED.AUTO_RENEW':
    'Cette offre ne peut pas être renouvelée automatiquement. Laissez cette option désactivée.',
  'CHANGE_NOT_ALLOWED.NOT_A_TRIAL':
    'Cet abonnement n’est pas une version d’évaluation. Effectuez plutôt une mise à niveau.',
  'CHANGE_NOT_ALLOWED.ADD_ONS':
    'Cet abonnement comporte des modules complémentaires qui ne peuvent pas le suivre. Suspendez-les d’abord.',
  'CHANGE_NOT_ALLOWED.DELEGATED_ADMIN':
    'La mise à niveau exige des droits d’administration délégués. Demandez-les d’abord au client.',
  COUNTRY_NOT_CHANGEABLE:
    'Le pays ou la région d’un client ne peut pas être modifié, car son domaine, sa devise et ses offres en dépendent. Ajoutez-y l’entreprise comme nouveau client.',
  VALIDATION_CODE_INVALID:
    'Ce code de validation ne fait pas partie des vôtres. Vérifiez-le et entrez-le à nouveau.',
  'VALIDATION_CODE_INVALID.NOT_NEEDED':
    'Un code de validation ne concerne que Government Community Cloud. Laissez ce champ vide.',
  VALIDATION_CODE_EXHAUSTED:
    'Ce code de validation a été utilisé autant de fois que possible. Entrez-en un autre.',
};
