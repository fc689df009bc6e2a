import type {Words} from '../saying.js';

const decimal = (number: number) => number.toLocaleString('fr', {maximumFractionDigits: 1});
const count = (number: number, one: string, more: string) => `${number} ${number < 2 ? one : more}`;

const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'Ce n’est pas du JSON : un texte se met entre guillemets droits (") ; true, false et null, sans guillemets.',
  InvalidNumberFormat: 'Ce n’est pas un nombre en JSON.',
  PropertyNameExpected:
    'Le nom d’un champ, entre guillemets droits ("), est attendu ici. La virgule qui précède est-elle de trop ?',
  ValueExpected: 'Une valeur est attendue ici. La virgule qui précède est-elle de trop ?',
  ColonExpected: 'Il manque un deux-points avant ceci.',
  CommaExpected: 'Il manque une virgule avant ceci.',
  CloseBraceExpected: 'Il manque une accolade fermante }.',
  CloseBracketExpected: 'Il manque un crochet fermant ].',
  EndOfFileExpected: 'Le flux se termine avant ceci : la suite n’en fait pas partie.',
  InvalidCommentToken: 'JSON n’admet pas de commentaires.',
  UnexpectedEndOfString: 'Ce texte n’a pas de guillemet fermant (") sur sa ligne.',
  UnexpectedEndOfNumber: 'Ce nombre est incomplet.',
  InvalidUnicode: 'Après \\u, quatre chiffres hexadécimaux sont attendus.',
  InvalidEscapeCharacter:
    'Après une barre oblique inverse est attendu l’un de " \\ / b f n r t u ; la barre elle-même s’écrit \\\\.',
  InvalidCharacter:
    'Un texte ne peut contenir ni tabulation ni autre caractère de contrôle : écrivez \\t ou \\n.',
};

export const words: Words = {
  sayings: {
    itself: (value) => value,
    header: (name, value) => `${name}: ${value}`,
    bom: () => 'Le fichier commence par une marque d’ordre des octets.',
    utf16: () => 'Le fichier est en UTF-16.',
    notUtf8: () => 'Le fichier n’est pas en UTF-8 : certaines lettres s’affichent comme �.',
    twice: () => 'Ce champ figure ici une nouvelle fois ; le dernier compte.',
    lacks: (fields) => `Manque : ${fields}`,
    noLanguage: () => 'Le flux ne dit pas dans quelle langue il est.',
    near: (name, meant) => `"${name}" n’est pas lu. S’agit-il de "${meant}" ?`,
    notIn: (language, fields) => `Non traduit en "${language}" : ${fields}`,
    over: (name, date) => `${name || 'Cette entrée'} n’apparaît plus depuis ${date}.`,
    closed: (time) => `De ${time} à ${time} se lit comme fermé.`,
    noPictureText: (field) => `L’image n’a pas de "${field}".`,
    fileNameAlt: (text) => `"${text}" est le nom d’un fichier, pas ce que montre l’image.`,
    notReadHere: () => 'Ce fichier complémentaire se vérifie à part.',
    noCors: (url) => `${url} n’a pas d’en-tête Access-Control-Allow-Origin.`,
    oneSite: (url, allowed) => `${url} n’admet qu’un seul site : Access-Control-Allow-Origin: ${allowed}`,
    noVary: (url) => `${url} admet chaque site par son nom, mais n’a pas d’en-tête Vary: Origin.`,
    redirects: (url) => `Redirige vers ${url}`,
    noHttps: (url) => `${url} n’est pas en https.`,
    noType: () => 'Il n’y a pas d’en-tête Content-Type.',
    uncompressed: (kB) => `${kB} ko sont envoyés sans compression.`,
    noCacheHeaders: () => 'Il n’y a ni Cache-Control, ni ETag, ni Last-Modified.',
    system: (message) => message,
    syntax: (name, message) => syntax[name] ?? message,
    empty: () => 'Il est vide.',
    webPage: () => 'C’est une page web ou du XML, pas du JSON.',
    noFeed: () => 'C’est du JSON, mais pas un flux : il n’a ni "items" ni "_association".',
    noFile: () => 'Ce fichier n’existe pas.',
    isFolder: () => 'C’est un dossier, pas un fichier.',
    tooLarge: (MB) => `Il dépasse ${MB} Mo, le maximum qui soit lu.`,
    noAddress: () => 'Ce n’est pas une adresse web.',
    timeout: (seconds) => `Aucune réponse complète en ${seconds} s.`,
    noAnswer: (reason) => `Aucune réponse : ${reason}`,
    manyRedirects: (most) => `Redirige plus de ${most} fois.`,
    badRedirect: (to) => `Redirige vers ${to}, qui n’est pas une adresse web.`,
    status: (status) => `Le serveur répond avec le statut HTTP ${status}.`,
    closedToPages: (url) =>
      `${url} répond, mais ne se laisse pas lire par les pages d’autres sites : il manque l’en-tête Access-Control-Allow-Origin.`,
    unreachable: (url) =>
      `${url} ne répond pas. Le navigateur ne dit pas pourquoi : l’adresse est peut-être mal écrite, le serveur arrêté ou la connexion coupée.`,
    blocked: () =>
      'Cette page est chiffrée (https) et l’adresse ne l’est pas : les navigateurs ne la chargent pas.',
    noCacheSeen: () =>
      'Aucun en-tête sur sa conservation n’est visible d’ici ; il y a peut-être un ETag, que les navigateurs ne montrent pas.',
    size: (kB) => `Taille : ${decimal(kB)} ko`,
    sent: (kB) => `Envoyés : ${decimal(kB)} ko, compressés`,
    protocol: (name) => `Protocole : ${name}`,
    deadPicture: (url) => `Aucune image n’a pu être chargée depuis ${url}`,
    deadLink: (url, status) => `${url} répond avec le statut HTTP ${status}.`,
    deadHost: (url) => `${url} : le serveur ne répond pas.`,
  },
  mends: {
    write: (found, instead) => `Écrire ${instead} à la place de ${found}`,
    rename: (from, to) => `Renommer "${from}" en "${to}"`,
    add: (fields) => `Ajouter ${fields}`,
    intoList: () => 'Le mettre dans une liste : [ … ]',
    cleanText: () => 'Retirer les caractères que personne ne voit',
    splitExtension: (number, extension) => `Écrire ${number}, et ${extension} comme "extension"`,
    remove: (name) => `Retirer ${name || 'cette entrée'}`,
    keepLast: () => 'Garder le dernier, celui qui est lu',
    closedDay: () => 'Fermé ce jour-là : écrire de 00:00 à 00:00',
    wholeDay: () => 'Ouvert jour et nuit : écrire de 00:00 à 24:00',
    askLanguage: () => 'Ajouter la langue',
    askTitle: () => 'Ajouter le titre',
    askImage: () => 'Écrire ce que montre l’image',
  },
  warnings: {
    bom: {
      title: 'Marque d’ordre des octets',
      advice:
        'Enregistrez le fichier en « UTF-8 » sans marque d’ordre des octets : certains programmes butent dessus.',
    },
    encoding: {title: 'Encodage', advice: 'Enregistrez et servez le fichier en UTF-8.'},
    'duplicate-field': {title: 'Champs qui figurent deux fois', advice: 'Gardez l’un d’eux.'},
    'unknown-field': {
      title: 'Champs que personne ne lit',
      advice: 'Les champs qui portent d’autres noms sont ignorés.',
    },
    'not-json-feed': {
      title: 'JSON Feed incomplet',
      advice:
        'Les widgets le lisent ; les lecteurs de flux, peut-être pas. https://jsonfeed.org/version/1.1 dit ce qu’ils demandent.',
    },
    'no-language': {
      title: 'Pas de langue',
      advice: 'Ajoutez "language": "fr", par exemple. Sans cela, les lecteurs d’écran devinent.',
    },
    'missing-translation': {
      title: 'Traductions manquantes',
      advice: 'Les visiteurs lisent ces parties dans la langue du flux.',
    },
    'http-link': {
      title: 'Adresses sans chiffrement (http:)',
      advice:
        'Écrivez https: si le site y répond. Les navigateurs ne chargent pas d’images http: dans une page https.',
    },
    'missing-alt': {
      title: 'Images sans texte de remplacement',
      advice: 'Écrivez alt="…" pour qui ne voit pas l’image, ou alt="" si elle est décorative.',
    },
    'dead-date': {title: 'Entrées arrivées à leur terme', advice: 'Mettez-les à jour ou retirez-les.'},
    'no-time': {
      title: 'Horaires qui finissent quand ils commencent',
      advice: 'Écrivez 00:00 et 24:00 pour toute la journée, 00:00 et 00:00 pour un jour de fermeture.',
    },
    'unreadable-file': {
      title: 'Fichiers complémentaires illisibles',
      advice: 'Vérifiez l’adresse dans le flux.',
    },
    cors: {
      title: 'Fermé aux autres sites (CORS)',
      advice: 'Faites envoyer par le serveur : Access-Control-Allow-Origin: *',
    },
    redirect: {
      title: 'Redirections',
      advice: 'Écrivez dans src l’adresse d’arrivée : les visiteurs attendent alors une réponse de moins.',
    },
    'not-https': {
      title: 'Sans chiffrement',
      advice: 'Servez le flux en https : les navigateurs ne chargent pas http: dans une page https.',
    },
    'content-type': {
      title: 'Type de contenu',
      advice: 'Servez-le comme application/feed+json ou application/json.',
    },
    'no-compression': {
      title: 'Sans compression',
      advice: 'Activez gzip ou Brotli pour JSON sur le serveur.',
    },
    'no-caching': {
      title: 'Non conservé par les navigateurs',
      advice: 'Faites envoyer par le serveur, par exemple : Cache-Control: max-age=600',
    },
    'picture-text': {
      title: 'Images sans description',
      advice:
        'Dites ce que l’on y voit. S’il s’agit d’un logo ou d’un blason, le nom voisin suffit : laissez ainsi.',
    },
    'file-name-alt': {
      title: 'Noms de fichiers en guise de description',
      advice: 'Les lecteurs d’écran les lisent lettre par lettre. Dites ce que l’on voit.',
    },
    'further-file': {
      title: 'Fichiers complémentaires',
      advice: 'Des listes continuent dans ces fichiers. Ouvrez-les ici, chacun à part, pour les vérifier.',
    },
    unreachable: {
      title: 'Pas de réponse',
      advice:
        'Ouvrez l’adresse dans un autre onglet. Si elle ne s’ouvre pas non plus, demandez à qui gère le serveur.',
    },
    'dead-picture': {
      title: 'Images qui ne se chargent pas',
      advice: 'Corrigez l’adresse ou retirez l’image.',
    },
    'dead-link': {
      title: 'Liens qui ne mènent nulle part',
      advice: 'Corrigez l’adresse ou retirez le lien.',
    },
  },
  counts: {
    items: (n) => count(n, 'jalon', 'jalons'),
    networks: (n) => count(n, 'réseau', 'réseaux'),
    members: (n) => count(n, 'membre', 'membres'),
    priorities: (n) => count(n, 'priorité', 'priorités'),
    statistics: (n) => count(n, 'chiffre', 'chiffres'),
    contacts: (n) => count(n, 'contact', 'contacts'),
  },
  report: {
    read: (counts) => `Lu : ${counts}.`,
    nothingRead: 'Lu : aucune entrée.',
    language: (code) => `Langue : ${code}.`,
    goesOnIn: (file) => `Suite dans : ${file}`,
    more: (n) => `  … et ${n} de plus ; --json les donne tous.`,
    problems: (n) => count(n, 'problème', 'problèmes'),
    warnings: (n) => count(n, 'avertissement', 'avertissements'),
    unreadable: 'Rien n’a pu être lu',
    good: 'Aucun problème',
  },
  problems: {
    text: 'Textes',
    id: 'Identifiants',
    html: 'Textes mis en forme',
    number: 'Nombres',
    flag: 'Oui ou non',
    link: 'Adresses web',
    email: 'Adresses électroniques',
    telephone: 'Numéros de téléphone',
    date: 'Dates',
    timestamp: 'Dates avec heure',
    time: 'Heures de la journée',
    language: 'Langues',
    country: 'Pays',
    choice: 'Valeurs d’une liste',
    list: 'Listes',
    object: 'Groupes de champs',
    file: 'Fichiers complémentaires',
    required: 'Champs manquants',
    unique: 'Identifiants en double',
    current: 'Mandats terminés',
    headings: 'Une autre liste que celle demandée',
    known: 'Noms d’entrées qui n’existent pas',
  },
};
