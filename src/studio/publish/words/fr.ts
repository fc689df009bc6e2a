import type {PublishWords} from './en.js';

export const words: PublishWords = {
  title: 'Mettez le flux sur le web',
  lead: 'Les widgets lisent le flux à une adresse qui est la vôtre. Enregistrez le fichier, téléversez-le, et dites à l’atelier où il est.',
  'save.title': '1. Enregistrez le fichier',
  'save.text': 'Il s’appelle feed.json. Gardez-le : ce sont vos données, et vous pouvez le rouvrir ici.',
  'save.action': 'Enregistrer feed.json',
  'place.title': '2. Téléversez-le',
  'place.label': 'Où ?',
  wordpress: 'WordPress, avec l’extension Plaza',
  'wordpress.steps':
    'Allez dans Réglages → Plaza.|Sous « A feed to upload », choisissez feed.json et téléversez-le.|Copiez l’adresse qui s’affiche à côté.',
  media: 'WordPress, sans l’extension',
  'media.steps':
    'La médiathèque refuse .json, mais accepte les tableurs : enregistrez une liste en CSV (bouton ci-dessous) et téléversez-la sous Médias → Ajouter.|Copiez l’adresse du fichier.|Un widget lit cette adresse comme son flux. Ou demandez à qui s’occupe de votre serveur de mettre feed.json dans un dossier du site.',
  server: 'Notre propre serveur (aussi Drupal, Joomla, TYPO3)',
  'server.steps':
    'Mettez feed.json dans n’importe quel dossier que le site sert, par SFTP ou avec le gestionnaire de fichiers de l’hébergeur.|Si d’autres sites doivent montrer votre flux, le serveur doit le permettre. Avec Apache, mettez les deux lignes ci-dessous dans le fichier .htaccess de ce dossier ; avec nginx, la troisième dans la configuration du serveur.',
  github: 'GitHub Pages (gratuit)',
  'github.steps':
    'Créez un dépôt public sur github.com et téléversez feed.json par « Add file → Upload files ».|Sous Settings → Pages, choisissez « Deploy from a branch », « main », et enregistrez.|Après une minute, l’adresse est https://NOM.github.io/DEPOT/feed.json. Les autres sites peuvent la lire sans autre démarche.',
  'csv.label': 'Liste à enregistrer en CSV',
  'csv.action': 'Enregistrer en CSV',
  'csv.members': 'Membres',
  'csv.networks': 'Réseaux',
  'csv.priorities': 'Priorités',
  'csv.statistics': 'Chiffres',
  'csv.items': 'Étapes',
  'csv.contacts': 'Contacts',
  'check.title': '3. Dites où il est',
  'check.text': 'L’atelier lit l’adresse comme le ferait un widget sur un autre site.',
  'check.action': 'Vérifier l’adresse',
  'check.same':
    'Il y est, il peut être lu d’ailleurs, et c’est ce que vous avez ici. Les widgets peuvent s’en servir.',
  'check.other':
    'Il y a un flux, mais pas celui que vous avez ici : soit le téléversement n’a rien remplacé, soit le serveur envoie encore une ancienne copie. Recommencez, ou attendez quelques minutes. Ici, rien n’a changé.',
  'check.no-feed':
    'Il y a un fichier, mais ce n’est pas un flux : il commence par « {start} ». Est-ce l’adresse du fichier lui-même, et non celle d’une page à son sujet ?',
  'check.insecure':
    'L’adresse commence par http://. Les pages en https:// ne peuvent pas la lire : utilisez son adresse https://.',
  'check.closed':
    'Un serveur répond à cette adresse, mais ne permet à aucune page d’un autre site de lire le fichier. Sur les pages de {host}, les widgets peuvent tout de même le lire. Si d’autres sites doivent aussi montrer le flux, voyez plus haut « Notre propre serveur ».',
  'check.take': 'Utiliser cette adresse',
  'check.taken':
    'L’atelier retient cette adresse sans l’avoir lue. Regardez le widget sur une page de {host}.',
  'check.next': 'Choisir un widget',
  now: 'Ce flux est à l’adresse {url}.',
};
