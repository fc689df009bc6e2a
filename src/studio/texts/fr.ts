import type {Texts} from './en.js';

export const fr: Texts = {
  'page.title': 'Plaza : des widgets pour les associations de gouvernements locaux',
  'page.description':
    'Quatre composants web qui montrent les réseaux, les chiffres, le plaidoyer et les contacts d’une association de gouvernements locaux sur n’importe quel site, à partir d’un seul flux JSON.',
  'page.skip': 'Aller au contenu',
  'nav.label': 'Sur cette page',
  'nav.widgets': 'Widgets',
  'nav.how': 'Fonctionnement',
  'nav.promises': 'Les garanties',
  'nav.developers': 'Développement',
  'nav.language': 'Langue',
  'theme.label': 'Thème',
  'theme.system': 'Comme le système',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  'hero.title': 'Votre association, sur le site de chaque membre',
  'hero.lede':
    'Plaza est une bibliothèque de quatre composants web pour les webmestres des associations de gouvernements locaux. Réseaux, chiffres, plaidoyer et contacts viennent d’un seul flux JSON et trouvent leur place sur toutes les pages.',
  'hero.make': 'Créer le vôtre',
  'hero.see': 'Voir les widgets',
  'hero.name': 'La plaza, c’est la grand-place : l’endroit où chacun peut voir ce qui se passe.',
  'problem.title': 'Les mêmes faits, recopiés à la main',
  'problem.before':
    'Un réseau élit sa présidente. Les Nations Unies adoptent une résolution. Un bureau déménage. L’association corrige sa page, mais ses membres, ses sections et ses partenaires avaient recopié l’ancienne, et quelqu’un doit retrouver chaque copie.',
  'problem.after':
    'Avec Plaza, personne ne recopie. L’association tient un seul fichier, le flux. Les autres posent une balise, et leur page montre ce que le flux dit aujourd’hui.',
  'widgets.title': 'Quatre widgets, en direct',
  'widgets.intro':
    'Ce que vous voyez ici, ce sont les widgets eux-mêmes. Ils lisent des flux d’exemple qui reprennent des faits publiés sur la FLACMA, sur Cités et Gouvernements Locaux Unis (CGLU) et sur sa commission des droits humains. Cherchez, ouvrez, enregistrez : tout fonctionne.',
  'figures.title': 'Chiffres',
  'figures.text':
    'Chaque chiffre dit ce qu’il compte, avec quelle précision et d’après qui. Il défile la première fois qu’on le voit, et seulement pour qui accepte le mouvement ; le lecteur d’écran et l’imprimante ont tout de suite la vraie valeur.',
  'figures.heading': 'La FLACMA en chiffres',
  'figures.fallback': 'Chiffres',
  'copy.action': 'Copier',
  'networks.title': 'Réseaux, membres et priorités',
  'networks.text':
    'Qui préside un réseau, à quoi il travaille et ce qu’il s’est fixé. Les longues listes ont une recherche qui pardonne les accents oubliés et un filtre par thème. Avec une autre collection, la même balise montre les membres, ou ce que l’association défend.',
  'networks.heading': 'Les réseaux de la FLACMA',
  'networks.fallback': 'Réseaux',
  'priorities.heading': 'Les axes de travail de CGLU',
  'priorities.fallback': 'Priorités',
  'timeline.title': 'Chronologie du plaidoyer',
  'timeline.text':
    'Résolutions, rapports, événements et accords, chacun avec son document et une date aussi précise que la source : une année reste une année. Dans une colonne latérale, la présentation compacte fait du même flux des « dernières actualités ».',
  'timeline.heading': 'Les gouvernements locaux pour les droits humains',
  'timeline.fallback': 'Plaidoyer',
  'contact.title': 'Fiche de contact',
  'contact.text':
    'Bureaux et personnes : une adresse dans l’ordre de son pays, un numéro que le téléphone compose, un site web. Un bouton enregistre le contact dans le carnet d’adresses du visiteur.',
  'contact.heading': 'Rendre visite à CGLU',
  'contact.fallback': 'Contact',
  'how.title': 'Trois étapes',
  'how.write': 'Écrivez un flux',
  'how.write-text':
    'L’association tient un fichier JSON, et son serveur permet aux autres sites de le lire (CORS). L’atelier le crée à partir d’un tableur ou de formulaires. Les lecteurs de flux le comprennent aussi, et un JSON Feed qui existe déjà sert de chronologie.',
  'how.feed-title': 'Notre association',
  'how.feed-language': 'fr',
  'how.paste': 'Collez une balise',
  'how.paste-text':
    'Un script et une balise, dans WordPress, Drupal, Joomla ou une page écrite à la main. Le lien placé dans la balise est ce que reçoivent les visiteurs si le script ou le flux n’arrive pas.',
  'how.tag-heading': 'Membres',
  'how.done': 'C’est fait',
  'how.done-text':
    'Le widget prend la police et la couleur de texte de votre page et parle sa langue. Modifiez le flux une seule fois, et chaque page qui porte une balise montre le changement à son prochain visiteur.',
  'promises.title': 'Ce que Plaza garantit',
  'promises.standard': 'Un standard ouvert',
  'promises.standard-text':
    'Le flux est du JSON Feed 1.1 valide. Vos données restent dans un fichier à vous, que d’autres logiciels lisent aussi.',
  'promises.languages': 'Douze langues',
  'promises.languages-text':
    'Mots, nombres et dates suivent la langue qui entoure le widget. Ce qu’un flux n’a pas traduit s’affiche dans la langue du flux, et est marqué comme tel.',
  'promises.look': 'Clair, sombre, à vos couleurs',
  'promises.look-text':
    'Les widgets suivent le thème de la page. Des propriétés CSS règlent les couleurs, les polices, les angles et la densité ; les parts donnent accès au reste.',
  'promises.access': 'Clavier et lecteurs d’écran',
  'promises.access-text':
    'Des liens, des boutons, des listes et des titres natifs, au niveau que vous choisissez. Ce qui change est annoncé, et le focus est conservé.',
  'promises.privacy': 'Aucun tiers',
  'promises.privacy-text':
    'Un widget charge son flux et, à côté du script, sa langue : ni cookies, ni polices, ni pistage. Gardez le script sur votre propre serveur, et aucun autre n’intervient.',
  'promises.security': 'Le texte est du texte',
  'promises.security-text':
    'Rien de ce que contient un flux ne peut s’exécuter sur votre page. Les widgets n’ont besoin ni de script ni de style en ligne ; cette page interdit les deux, et ils fonctionnent.',
  'promises.failure': 'Jamais d’espace vide',
  'promises.failure-text':
    'Si un flux n’arrive pas, les visiteurs lisent ce qui s’est passé, peuvent réessayer et reçoivent le lien que vous avez placé dans la balise.',
  'promises.license': 'Licence MIT',
  'promises.license-text':
    'Utilisez-le, modifiez-le et partagez-le, dans un organisme public comme dans une entreprise. Il n’y a rien à acheter, ni clé à demander.',
  'examples.title': 'Des pages entières, faites de widgets',
  'examples.intro': 'Deux pages où tout, sauf le cadre, vient d’un flux, chacune à ses couleurs.',
  'examples.flacma': 'Une institution se présente',
  'examples.flacma-text': 'La FLACMA : chiffres, quinze réseaux, axes de travail et contact, en espagnol.',
  'examples.rights': 'Une commission plaide sa cause',
  'examples.rights-text':
    'La commission des droits humains de CGLU : messages clés, parcours aux Nations Unies, dernières actualités et contact, en anglais.',
  'feeds.title': 'Les flux qui les alimentent',
  'feeds.flacma': 'Espagnol, avec l’anglais',
  'feeds.uclg': 'Anglais, avec le français et l’espagnol',
  'feeds.rights': 'Anglais, avec l’espagnol',
  'developers.title': 'Pour les développeurs',
  'developers.intro':
    'Des modules ES avec leurs types, construits avec Lit. Importez ce que vous utilisez : chaque élément a sa propre entrée.',
  'developers.install': 'Installer',
  'developers.register': 'Enregistrer',
  'developers.style': 'Mettre en forme',
  'developers.entries': 'Entrées',
  'entries.define': 'Enregistre les quatre éléments.',
  'entries.networks': 'Réseaux, membres ou priorités.',
  'entries.figures': 'Chiffres avec date et source.',
  'entries.timeline': 'Résolutions, rapports et événements.',
  'entries.contact': 'Bureaux et personnes.',
  'entries.schema': 'Le JSON Schema du flux, pour les éditeurs et les vérifications.',
  'entries.manifest': 'Le manifeste, pour IntelliSense.',
  'developers.note':
    'Les quatre entrées d’éléments exportent une classe et n’enregistrent rien ; avec « /define » à la fin, elles l’enregistrent.',
  'footer.license': 'Licence MIT',
  'footer.facts':
    'Les flux d’exemple reprennent des faits que les organisations ont publiés. Ces organisations ne gèrent pas ce site.',
  'contact.second': 'Écrire à la FLACMA',
  'stage.feed': 'Ce widget lit',
  'nav.footer': 'Toutes les sections',
  'nav.examples': 'Exemples',
  'copy.done': 'Copié',
  'copy.said': 'Copié dans le presse-papiers.',
  'copy.failed': 'Le code est sélectionné. Copiez-le au clavier.',
};
